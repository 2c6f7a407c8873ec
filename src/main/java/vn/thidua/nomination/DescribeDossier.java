package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.DescribeMovement;
import vn.thidua.nomination.internal.EvidenceRepository;
import vn.thidua.nomination.internal.Groups;
import vn.thidua.nomination.internal.Nomination;
import vn.thidua.nomination.internal.NominationRepository;
import vn.thidua.nomination.internal.StoredEvidence;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.Registrations;

/** Puts the facts of a nomination into words. */
@Service
public class DescribeDossier {

    private final NominationRepository nominations;
    private final EvidenceRepository evidence;
    private final Groups groups;
    private final Registrations registrations;
    private final DescribeMovement movements;
    private final Units units;

    DescribeDossier(NominationRepository nominations, EvidenceRepository evidence, Groups groups, Registrations registrations,
                    DescribeMovement movements, Units units) {
        this.nominations = nominations;
        this.evidence = evidence;
        this.groups = groups;
        this.registrations = registrations;
        this.movements = movements;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public DossierFacts of(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        List<RegisteredObject> registered = registrations.acceptedOf(nomination.movementId(), nomination.unitId()).stream()
                .flatMap(found -> found.objects().stream()).toList();
        String object = registered.stream().filter(one -> one.id().equals(nomination.registeredObjectId())).map(RegisteredObject::name)
                .findFirst().orElse("");
        return new DossierFacts(movements.of(nomination.movementId()).title(), unit(nomination.unitId()), nomination.toCase(object),
                groups.of(nomination).map(group -> group.code() + ") " + group.name()).orElse(""), orEmpty(nomination.report()),
                orEmpty(nomination.assessment()), registered, object, groups.criteriaFor(nomination),
                evidence.findByNominationId(nominationId).stream().map(StoredEvidence::value).toList(),
                groups.choices(nomination).stream().map(group -> new DossierFacts.GroupChoice(group.code(), group.name())).toList());
    }

    /** The nominee and its unit, as a task list names their tasks. */
    @Transactional(readOnly = true)
    public String subject(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        return nomination.toCase("").nominee().name() + " (" + unit(nomination.unitId()) + ")";
    }

    private String unit(String unitId) {
        return units.find(unitId).map(Unit::name).orElse(unitId);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
