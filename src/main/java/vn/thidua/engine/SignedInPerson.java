package vn.thidua.engine;

import java.util.Set;

/**
 * The person behind the current request.
 *
 * @param userId       engine user id
 * @param fullName     as in the account, the id where no name is kept
 * @param access       the access they have at this moment
 * @param applications the web applications they may open
 */
public record SignedInPerson(String userId, String fullName, Set<Access> access, Set<WebApplication> applications) {
}
