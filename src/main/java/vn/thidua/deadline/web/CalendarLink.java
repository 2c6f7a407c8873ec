package vn.thidua.deadline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.shared.PageLink;

/** What the start page offers of this module. */
@Configuration(proxyBeanMethods = false)
class CalendarLink {

    @Bean
    @Order(55)
    PageLink calendarPageLink(Authorizations authorizations) {
        return new PageLink("/calendar", "Lịch làm việc", "Xem, sửa và nhập ngày nghỉ lễ, ngày làm bù của từng năm.",
            userId -> authorizations.accessOf(userId).contains(Access.ADMINS));
    }
}
