package vn.thidua.initiative;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.initiative.internal.InitiativeRepository;
import vn.thidua.initiative.internal.StoredInitiative;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Rounds;
import vn.thidua.shared.NameKey;
import vn.thidua.shared.Refused;

/** A unit hands in its initiative dossiers in time, or says expressly that it has none (S1-24). */
@Service
public class HandInInitiatives {

    private final Obligations obligations;
    private final Rounds rounds;
    private final Movements movements;
    private final InitiativeRepository initiatives;
    private final AuditTrail audit;
    private final Clock clock;

    HandInInitiatives(Obligations obligations, Rounds rounds, Movements movements, InitiativeRepository initiatives, AuditTrail audit,
                      Clock clock) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.movements = movements;
        this.initiatives = initiatives;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused when there is none, a title comes twice, or an initiative has no author or one twice */
    @Transactional
    public void handIn(String obligationId, List<InitiativeDossier> dossiers) {
        if (dossiers.isEmpty()) {
            throw Refused.invalid("initiatives", "Cần ít nhất một sáng kiến, hoặc chọn «Không có sáng kiến».");
        }
        Set<String> titles = new HashSet<>();
        for (int row = 1; row <= dossiers.size(); row++) {
            check(row, dossiers.get(row - 1), titles);
        }
        Obligation owed = obligations.get(obligationId);
        for (int n = 1; n <= dossiers.size(); n++) {
            initiatives.save(new StoredInitiative(owed, n, dossiers.get(n - 1)));
        }
        settle(obligationId, "INITIATIVES_HANDED_IN", "Nộp %d sáng kiến.".formatted(dossiers.size()));
    }

    /** @throws Refused when the plan does not accept «none» as an answer */
    @Transactional
    public void haveNone(String obligationId, String reason) {
        Obligation owed = obligations.get(obligationId);
        if (!movements.plan(owed.movementId()).obligation(rounds.get(owed.roundKey()).obligationCode()).nilReturn()) {
            throw Refused.invalid("answer", "Kế hoạch không cho phép báo «không có sáng kiến».");
        }
        settle(obligationId, "NO_INITIATIVES", reason);
    }

    private static void check(int row, InitiativeDossier dossier, Set<String> titles) {
        if (!titles.add(NameKey.of(dossier.title()))) {
            throw refused(row, "sáng kiến «%s» đã có trong danh sách".formatted(dossier.title()));
        }
        Set<String> authors = new HashSet<>();
        if (dossier.authors().isEmpty() || !dossier.authors().stream().allMatch(name -> !name.isBlank() && authors.add(NameKey.of(name)))) {
            throw refused(row, "ghi họ và tên từng tác giả, mỗi người một lần");
        }
    }

    private void settle(String obligationId, String action, String words) {
        obligations.submitted(obligationId, clock.instant());
        obligations.accepted(obligationId);
        audit.record(action, obligationId, words);
    }

    private static Refused refused(int row, String rule) {
        return Refused.invalid("initiatives", "Dòng %d: %s.".formatted(row, rule));
    }
}
