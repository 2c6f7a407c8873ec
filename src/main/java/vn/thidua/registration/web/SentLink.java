package vn.thidua.registration.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.shared.PageLink;

/** What the start page offers of this module. */
@Configuration(proxyBeanMethods = false)
class SentLink {

    @Bean
    @Order(10)
    PageLink sentPageLink(SentItems items) {
        return new PageLink("/sent", "Đơn vị tôi đã gửi", "Xem đơn vị còn nợ gì, đã gửi gì, vì sao bị trả lại; thu hồi bản đăng ký chưa ai xử lý.",
            items::areOf);
    }
}
