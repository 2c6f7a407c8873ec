package vn.thidua.work.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.organization.People;
import vn.thidua.shared.PageLink;

/** What the start page offers of this module. */
@Configuration(proxyBeanMethods = false)
class WorkLink {

    @Bean
    @Order(5)
    PageLink workPageLink(People people) {
        return new PageLink("/my-work", "Việc của tôi", "Xem việc theo từng loại; tiếp nhận, thẩm định, gửi cho nhiều đơn vị trên một trang.",
            userId -> !people.rolesOf(userId).isEmpty());
    }
}
