package vn.thidua.council.process;

import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.SessionPurpose;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.Initiatives;
import vn.thidua.nomination.DescribeDossier;
import vn.thidua.nomination.DossierFacts;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** What a member should know of a case before voting: a dossier or an initiative. */
@Component
class VoteCases {

    private final DescribeDossier dossiers;
    private final Initiatives initiatives;
    private final Units units;

    VoteCases(DescribeDossier dossiers, Initiatives initiatives, Units units) {
        this.dossiers = dossiers;
        this.initiatives = initiatives;
        this.units = units;
    }

    VoteTask.Case describe(CouncilSession session, CouncilSession.Item item) {
        return session.purpose() == SessionPurpose.INITIATIVE ? ofInitiative(item) : ofDossier(item);
    }

    private VoteTask.Case ofDossier(CouncilSession.Item item) {
        DossierFacts facts = dossiers.of(item.nominationId());
        return new VoteTask.Case(item.nominationId(), item.position() + ". " + item.title(), facts.unit(),
                facts.nomination().nominee().award().label(), facts.nomination().nominee().achievement(), facts.report(),
                facts.registeredObject(), facts.assessment());
    }

    private VoteTask.Case ofInitiative(CouncilSession.Item item) {
        Initiative initiative = initiatives.get(item.nominationId());
        String unit = units.find(initiative.unitId()).map(Unit::name).orElse(initiative.unitId());
        return new VoteTask.Case(item.nominationId(), item.position() + ". " + item.title(), unit, "Công nhận sáng kiến",
                initiative.dossier().solution(), initiative.dossier().effect(), "", "");
    }
}
