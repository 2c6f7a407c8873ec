package vn.thidua.rehearsal.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.rulepack.RuleBook;
import vn.thidua.rulepack.RuleEntry;
import vn.thidua.shared.Refused;

/** {@code rule: <pack>:<key>}: a value of the law with its mark, and who has confirmed it. */
@Component
class RuleFacts extends Facts<RuleEntry> {

    private final RuleBook book;

    RuleFacts(RuleBook book) {
        super("rule", Map.of("value", RuleEntry::value, "mark", entry -> entry.mark().name(), "waits", RuleEntry::needsConfirmation,
            "confirmedBy", entry -> entry.confirmation() == null ? "" : entry.confirmation().by(), "layer", entry -> entry.layer().name()));
        this.book = book;
    }

    @Override
    RuleEntry find(String key) {
        int colon = key.indexOf(':');
        String pack = key.substring(0, colon < 0 ? 0 : colon);
        String name = key.substring(colon + 1);
        return book.of(pack, name).stream().filter(entry -> entry.key().equals(name)).findFirst()
            .orElseThrow(() -> Refused.notFound("Không có giá trị quy định «" + key + "»; viết là bộ:khóa."));
    }
}
