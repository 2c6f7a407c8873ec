package vn.thidua.plan.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.CurrentActor;
import vn.thidua.plan.Finding;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.PlanFormat;
import vn.thidua.plan.PlanLinter;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;
import vn.thidua.shared.Refused;

@Service
@Transactional(readOnly = true)
class StoredPlans implements Plans {

    private final PlanRows rows;
    private final PlanLinter linter;
    private final LintContexts contexts;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<String, MovementPlan> readBySha256 = new ConcurrentHashMap<>();

    StoredPlans(PlanRows rows, PlanLinter linter, LintContexts contexts, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.linter = linter;
        this.contexts = contexts;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StoredPlan importPlan(String yaml) {
        MovementPlan plan = PlanFormat.read(yaml);
        String sha256 = sha256(yaml);
        Optional<PlanRow> newest = rows.findFirstByKeyPlanIdOrderByKeyVersionDesc(plan.id());
        if (newest.filter(row -> row.sha256().equals(sha256)).isPresent()) {
            return stored(newest.get());
        }
        int version = newest.map(row -> row.getId().version()).orElse(0) + 1;
        PlanRow row = insert(new PlanRow(new PlanRow.Key(plan.id(), version), yaml, sha256, clock.instant(), actor.id()));
        audit.record("PLAN_IMPORTED", plan.id(), "Bản " + version + ", SHA-256 " + sha256 + ".");
        return stored(row);
    }

    @Override
    public StoredPlan get(String planId) {
        return rows.findFirstByKeyPlanIdOrderByKeyVersionDesc(planId).map(this::stored)
                .orElseThrow(() -> Refused.notFound("Không có kế hoạch nào mang mã «" + planId + "»."));
    }

    @Override
    public StoredPlan get(String planId, int version) {
        return rows.findById(new PlanRow.Key(planId, version)).map(this::stored)
                .orElseThrow(() -> Refused.notFound("Kế hoạch «" + planId + "» không có bản " + version + "."));
    }

    @Override
    public List<StoredPlan> all() {
        return rows.newestOfEach().stream().map(this::stored).toList();
    }

    @Override
    public List<Finding> findings(String planId, LocalDate asOf) {
        return findings(get(planId).plan(), asOf);
    }

    @Override
    public List<Finding> findings(MovementPlan plan, LocalDate asOf) {
        return linter.check(plan, contexts.asOf(asOf));
    }

    private PlanRow insert(PlanRow row) {
        try {
            return rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw Refused.conflict("Kế hoạch «" + row.getId().planId() + "» vừa được người khác nhập; hãy nhập lại.");
        }
    }

    private StoredPlan stored(PlanRow row) {
        MovementPlan plan = readBySha256.computeIfAbsent(row.sha256(), unread -> PlanFormat.readStored(row.yaml()));
        return new StoredPlan(row.getId().planId(), row.getId().version(), row.sha256(), row.importedAt(), row.importedBy(), plan);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
