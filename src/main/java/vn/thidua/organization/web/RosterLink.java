package vn.thidua.organization.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.engine.Access;
import vn.thidua.engine.Authorizations;
import vn.thidua.shared.PageLink;

/** What the start page offers of this module. */
@Configuration(proxyBeanMethods = false)
class RosterLink {

    @Bean
    @Order(40)
    PageLink rosterPageLink(Authorizations authorizations) {
        return new PageLink("/roster", "Đơn vị và người dùng", "Nhập danh mục đơn vị, người dùng và vai trò từ tệp YAML.",
            userId -> authorizations.accessOf(userId).contains(Access.ADMINS));
    }
}
