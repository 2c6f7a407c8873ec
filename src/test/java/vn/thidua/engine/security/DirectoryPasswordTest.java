package vn.thidua.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Against an LDAP server on the loopback address. */
class DirectoryPasswordTest {

    private static final String BASE = "ou=people,dc=xa,dc=gov,dc=vn";

    private static InMemoryDirectoryServer server;

    @BeforeAll
    static void start() throws Exception {
        var configuration = new InMemoryDirectoryServerConfig("dc=xa,dc=gov,dc=vn");
        configuration.addAdditionalBindCredentials("cn=reader", "đọc danh bạ");
        configuration.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        configuration.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("plain", InetAddress.getLoopbackAddress(), 0, null));
        server = new InMemoryDirectoryServer(configuration);
        server.add("dn: dc=xa,dc=gov,dc=vn", "objectClass: domain", "dc: xa");
        server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
        person("cv-thi-dua", "mưa rơi trên mái ngói");
        person("van-thu", "nắng lên ngoài hiên nhà");
        server.startListening();
    }

    @AfterAll
    static void stop() {
        server.shutDown(true);
    }

    @Test
    void thePasswordOfTheDirectoryIsRight() {
        assertThat(directory().accepts("cv-thi-dua", "mưa rơi trên mái ngói")).isTrue();
        assertThat(directory().accepts("cv-thi-dua", "nắng lên ngoài hiên nhà")).isFalse();
        assertThat(directory().accepts("khong-co", "mưa rơi trên mái ngói")).isFalse();
    }

    @Test
    void anEmptyPasswordIsNeverRight() {
        assertThat(directory().accepts("cv-thi-dua", "")).isFalse();
    }

    @Test
    void aUserNameCannotWidenTheSearch() {
        assertThat(directory().accepts("cv-thi-dua)(uid=*", "mưa rơi trên mái ngói")).isFalse();
        assertThat(directory().accepts("cv-*", "mưa rơi trên mái ngói")).isFalse();
        assertThat(directory().accepts("*", "mưa rơi trên mái ngói")).isFalse();
    }

    @Test
    void aDirectoryThatIsAwayIsNoWrongPassword() {
        var nobody = new DirectoryPassword(new DirectorySettings("ldap://127.0.0.1:1", BASE, "(uid={0})", null, null));
        assertThatThrownBy(() -> nobody.accepts("cv-thi-dua", "x")).isInstanceOf(AuthenticationServiceException.class);
        var wrongManager = new DirectoryPassword(new DirectorySettings(url(), BASE, "(uid={0})", "cn=reader", "sai"));
        assertThatThrownBy(() -> wrongManager.accepts("cv-thi-dua", "x")).isInstanceOf(AuthenticationServiceException.class);
    }

    private static DirectoryPassword directory() {
        return new DirectoryPassword(new DirectorySettings(url(), BASE, "(uid={0})", "cn=reader", "đọc danh bạ"));
    }

    private static String url() {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    private static void person(String userId, String password) throws LDAPException, LDIFException {
        server.add("dn: uid=" + userId + "," + BASE, "objectClass: inetOrgPerson", "uid: " + userId, "cn: " + userId, "sn: " + userId,
            "userPassword: " + password);
    }
}
