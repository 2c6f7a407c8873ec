package vn.thidua.rulepack.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.shared.PageLink;

/** What the start page offers of this module. */
@Configuration(proxyBeanMethods = false)
class RulesLink {

    @Bean
    @Order(50)
    PageLink rulesPageLink(Authorizations authorizations) {
        return new PageLink("/rules", "Giá trị quy định", "Xem giá trị của luật và quy chế theo ngày, xác nhận giá trị chưa đối chiếu văn bản.",
            userId -> authorizations.accessOf(userId).contains(Access.ADMINS));
    }
}
