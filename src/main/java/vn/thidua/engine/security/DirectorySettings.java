package vn.thidua.engine.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A directory (LDAP, Active Directory) that knows the passwords of accounts which have none here ({@code thidua.ldap.*}); off without an address.
 *
 * @param url             e.g. {@code ldaps://dc.xa.gov.vn}
 * @param base            under which people are searched
 * @param filter          finds one person; {@code {0}} is the user name
 * @param managerDn       as whom people are searched; nobody in particular without it
 * @param managerPassword the password of {@code managerDn}
 */
@ConfigurationProperties("thidua.ldap")
record DirectorySettings(String url, String base, @DefaultValue("(uid={0})") String filter, String managerDn, String managerPassword) {

    boolean isOn() {
        return url != null && !url.isBlank();
    }
}
