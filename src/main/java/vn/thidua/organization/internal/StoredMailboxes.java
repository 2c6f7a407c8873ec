package vn.thidua.organization.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.Mailbox;
import vn.thidua.organization.Mailboxes;

@Service
@Transactional(readOnly = true)
class StoredMailboxes implements Mailboxes {

    private final PersonRows rows;
    private final Today today;

    StoredMailboxes(PersonRows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    @Override
    public List<Mailbox> of(String unitId, Set<FunctionalRole> roles) {
        Map<String, Mailbox> byAddress = rows.withAnyRole(roles, unitId, today.get()).stream().map(PersonRow::toMailbox).filter(Objects::nonNull)
                .collect(Collectors.toMap(mailbox -> mailbox.address().toLowerCase(Locale.ROOT), mailbox -> mailbox, (first, same) -> first,
                        LinkedHashMap::new));
        return List.copyOf(byAddress.values());
    }

    @Override
    public Optional<Mailbox> find(String personId) {
        return rows.findById(personId).map(PersonRow::toMailbox);
    }
}
