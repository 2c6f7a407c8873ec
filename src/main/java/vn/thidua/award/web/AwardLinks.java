package vn.thidua.award.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.shared.PageLink;

/** What the start page offers of this module. */
@Configuration(proxyBeanMethods = false)
class AwardLinks {

    @Bean
    @Order(25)
    PageLink awardsLink() {
        return new PageLink("/awards", "Sổ khen thưởng", "Xem ai được khen thưởng theo quyết định nào; khiếu nại, đề nghị khen đột xuất, hủy bỏ.",
            anybody -> true);
    }
}
