package vn.thidua.notification.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.shared.PageLink;

/** Offers the outbox to administrators. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class MailLink {

    @Bean
    @Order(85)
    PageLink mailPageLink(Authorizations authorizations) {
        return new PageLink("/mail", "Thư điện tử", "Xem thông báo chờ gửi và không gửi được qua thư điện tử; gửi lại.",
            userId -> authorizations.accessOf(userId).contains(Access.ADMINS));
    }
}
