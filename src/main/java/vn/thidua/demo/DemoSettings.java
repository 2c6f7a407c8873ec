package vn.thidua.demo;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import vn.thidua.engine.DemoAccounts.Account;

/**
 * What the demonstration consists of ({@code thidua.demo.*}).
 *
 * @param roster    people who get the password
 * @param scenarios played side by side into an empty database; none leaves it empty
 * @param password  the one password of everybody
 * @param accounts  whom to name at the end of the start-up log
 */
@ConfigurationProperties("thidua.demo")
record DemoSettings(Resource roster, List<Resource> scenarios, String password, List<Person> accounts) {

    DemoSettings {
        scenarios = scenarios == null ? List.of() : List.copyOf(scenarios);
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
    }

    /** Somebody whose work is worth a look, with a few words on what it is. */
    record Person(String id, String role) {
    }

    List<Account> named() {
        return accounts.stream().map(person -> new Account(person.role(), person.id(), password)).toList();
    }
}
