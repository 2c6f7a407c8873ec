package vn.thidua.registration.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.EvidenceFiles;
import vn.thidua.engine.CurrentActor;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationFiles;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.movement.Obligations;
import vn.thidua.organization.FunctionalRole;
import vn.thidua.organization.People;
import vn.thidua.organization.RoleAssignment;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.Submission;

/** The obligations of the units for which the signed-in person works, newest deadline first. */
@Component
class SentItems {

    private final Obligations obligations;
    private final DescribeObligation describe;
    private final Registrations registrations;
    private final EvidenceFiles files;
    private final People people;
    private final CurrentActor actor;
    private final Clock clock;

    SentItems(Obligations obligations, DescribeObligation describe, Registrations registrations, EvidenceFiles files, People people, CurrentActor actor,
              Clock clock) {
        this.obligations = obligations;
        this.describe = describe;
        this.registrations = registrations;
        this.files = files;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the person works for a unit that hands in. */
    boolean areOf(String userId) {
        return people.rolesOf(userId).stream().anyMatch(SentItems::handsIn);
    }

    List<Item> ofThePerson() {
        return people.rolesOf(actor.id()).stream().filter(SentItems::handsIn)
                .map(RoleAssignment::unitId).distinct().sorted()
                .flatMap(unitId -> obligations.ofUnit(unitId).stream())
                .sorted((a, b) -> b.dueAt().compareTo(a.dueAt()))
                .map(this::item).toList();
    }

    private Item item(Obligation obligation) {
        List<Submission> history = registrations.history(obligation.id());
        String submitted = obligation.submittedAt() == null ? "" : VietnamTime.date(VietnamTime.dayOf(obligation.submittedAt()));
        String where = history.isEmpty() ? obligation.status().label() : history.get(0).status().label();
        return new Item(obligation.id(), describe.of(obligation.id()), where, submitted, obligation.late(), mayRecall(obligation, history), history,
                files.of(ObligationFiles.of(obligation.id())));
    }

    private static boolean handsIn(RoleAssignment held) {
        return held.role() == FunctionalRole.UNIT_OFFICER || held.role() == FunctionalRole.UNIT_HEAD;
    }

    private boolean mayRecall(Obligation obligation, List<Submission> history) {
        return !history.isEmpty() && obligation.status() == ObligationStatus.SUBMITTED && clock.instant().isBefore(obligation.dueAt())
                && history.get(0).isUntouched(obligation.viaUnitId())
                && people.has(actor.id(), FunctionalRole.UNIT_OFFICER, obligation.unitId());
    }

    /** One obligation on the page. */
    record Item(String obligationId, ObligationFacts facts, String status, String submitted, boolean late, boolean mayRecall, List<Submission> history,
                List<EvidenceFile> files) {
    }
}
