package vn.thidua.engine.security;

import java.util.Hashtable;
import java.util.Optional;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import vn.thidua.engine.OnWebEngine;

/**
 * Asks a directory whether a password is right: finds the person and binds as that person. Only names are read from it, never objects,
 * and references to other servers are not followed.
 */
@Component
@OnWebEngine
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryPassword {

    private static final String TIMEOUT_MILLIS = "5000";

    private final DirectorySettings settings;

    DirectoryPassword(DirectorySettings settings) {
        this.settings = settings;
    }

    boolean isOn() {
        return settings.isOn();
    }

    /** An empty password is never right: directories take it for somebody who does not want to be known. */
    boolean accepts(String userId, String password) {
        if (password.isEmpty()) {
            return false;
        }
        try {
            Optional<String> person = find(userId);
            return person.isPresent() && binds(person.get(), password);
        } catch (NamingException e) {
            throw new AuthenticationServiceException("The directory does not answer", e);
        }
    }

    private Optional<String> find(String userId) throws NamingException {
        DirContext directory = connect(settings.managerDn(), settings.managerPassword());
        try {
            var one = new SearchControls(SearchControls.SUBTREE_SCOPE, 2, Integer.parseInt(TIMEOUT_MILLIS), new String[] {"1.1"}, false, false);
            NamingEnumeration<SearchResult> found = directory.search(settings.base(), settings.filter(), new Object[] {userId}, one);
            String name = found.hasMore() ? found.next().getNameInNamespace() : null;
            return name == null || found.hasMore() ? Optional.empty() : Optional.of(name);
        } finally {
            directory.close();
        }
    }

    private boolean binds(String name, String password) throws NamingException {
        try {
            connect(name, password).close();
            return true;
        } catch (AuthenticationException wrong) {
            return false;
        }
    }

    private DirContext connect(String name, String password) throws NamingException {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, settings.url());
        environment.put(Context.REFERRAL, "ignore");
        environment.put("com.sun.jndi.ldap.connect.timeout", TIMEOUT_MILLIS);
        environment.put("com.sun.jndi.ldap.read.timeout", TIMEOUT_MILLIS);
        environment.put(Context.SECURITY_AUTHENTICATION, name == null ? "none" : "simple");
        if (name != null) {
            environment.put(Context.SECURITY_PRINCIPAL, name);
            environment.put(Context.SECURITY_CREDENTIALS, password);
        }
        return new InitialDirContext(environment);
    }
}
