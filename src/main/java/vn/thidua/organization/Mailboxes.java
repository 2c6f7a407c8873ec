package vn.thidua.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mail addresses of people; apart from {@link People}, so that no page shows an address by accident. */
public interface Mailboxes {

    /** Of those who hold one of the roles at a unit today and have an address, in the order of the roster; each address once. */
    List<Mailbox> of(String unitId, Set<FunctionalRole> roles);

    Optional<Mailbox> find(String personId);
}
