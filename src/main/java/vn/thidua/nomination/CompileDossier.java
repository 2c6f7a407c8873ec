package vn.thidua.nomination;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.nomination.internal.EvidenceRepository;
import vn.thidua.nomination.internal.Groups;
import vn.thidua.nomination.internal.Nomination;
import vn.thidua.nomination.internal.NominationRepository;
import vn.thidua.nomination.internal.StoredEvidence;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactType;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.Registrations;
import vn.thidua.shared.Refused;

/** A unit sends the dossier of a nominee, for the first time or supplemented; what it sends replaces what it sent before. */
@Service
public class CompileDossier {

    private final NominationRepository nominations;
    private final EvidenceRepository evidence;
    private final Groups groups;
    private final Registrations registrations;
    private final AuditTrail audit;

    CompileDossier(NominationRepository nominations, EvidenceRepository evidence, Groups groups, Registrations registrations,
                   AuditTrail audit) {
        this.nominations = nominations;
        this.evidence = evidence;
        this.groups = groups;
        this.registrations = registrations;
        this.audit = audit;
    }

    /** @throws Refused when evidence names an unknown criterion, is of the wrong kind, or the object is none of the unit's accepted ones */
    @Transactional
    public void submit(String nominationId, Dossier dossier) {
        Nomination nomination = nominations.get(nominationId);
        checkObject(nomination, dossier.registeredObjectId());
        checkEvidence(nomination, dossier);
        nomination.submitDossier(dossier.registeredObjectId(), dossier.report());
        evidence.deleteByNominationId(nominationId);
        evidence.flush();
        dossier.evidence().forEach(one -> evidence.save(new StoredEvidence(nominationId, one)));
        audit.record("DOSSIER_SUBMITTED", nominationId, null);
    }

    private void checkObject(Nomination nomination, String objectId) {
        boolean accepted = objectId == null || registrations.acceptedOf(nomination.movementId(), nomination.unitId()).stream()
                .flatMap(found -> found.objects().stream()).map(RegisteredObject::id).anyMatch(objectId::equals);
        if (!accepted) {
            throw Refused.invalid("registeredObjectId", "Công trình, phần việc đã đăng ký: không thuộc đăng ký được chấp nhận của đơn vị.");
        }
    }

    private void checkEvidence(Nomination nomination, Dossier dossier) {
        Map<String, Criterion> asked = groups.criteriaFor(nomination).stream()
                .collect(Collectors.toMap(Criterion::id, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (Evidence one : dossier.evidence()) {
            Criterion criterion = asked.get(one.criterion());
            if (criterion == null || !seen.add(one.criterion())) {
                throw Refused.invalid("evidence", "Tiêu chuẩn «%s» không có trong hồ sơ này hoặc ghi hai lần.".formatted(one.criterion()));
            }
            boolean figure = criterion.fact() != FactType.BOOLEAN;
            if (figure ? one.declared() != null : one.amount() != null) {
                throw Refused.invalid("evidence", "Tiêu chuẩn «%s» cần %s.".formatted(criterion.name(),
                        figure ? "ghi số liệu" : "trả lời có hoặc không"));
            }
            if (one.amount() != null && one.amount().signum() < 0) {
                throw Refused.invalid("evidence", "Tiêu chuẩn «%s»: số liệu không được âm.".formatted(criterion.name()));
            }
        }
    }
}
