package vn.thidua.monitoring.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.shared.PageLink;

/** Offers the record to those who may read it. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class AuditLink {

    @Bean
    @Order(90)
    PageLink auditPageLink(Authorizations authorizations) {
        return new PageLink("/audit", "Nhật ký kiểm toán", "Xem ai đã làm gì, khi nào, vì sao; tìm theo đối tượng, người, việc, thời gian; tải về.",
            userId -> {
                Set<Access> held = authorizations.accessOf(userId);
                return held.contains(Access.ADMINS) || held.contains(Access.MANAGERS);
            });
    }
}
