package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.internal.LawOf;
import vn.thidua.nomination.internal.Nomination;
import vn.thidua.nomination.internal.NominationRepository;
import vn.thidua.nomination.internal.TitleEvaluation;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.rulepack.RulePack;

/** Asks the conditions of a title again: when others were refused, or as another law would answer. Changes nothing. */
@Service
@Transactional(readOnly = true)
public class TitleConditions {

    private final NominationRepository nominations;
    private final TitleEvaluation titles;
    private final LawOf laws;

    TitleConditions(NominationRepository nominations, TitleEvaluation titles, LawOf laws) {
        this.nominations = nominations;
        this.titles = titles;
        this.laws = laws;
    }

    /**
     * Why a collective cannot get its title any more, because it rests on titles of its people (LAW Đ27, Đ28).
     *
     * @param refused nominations that the council does not recommend
     */
    public Optional<Opinion> failing(String nominationId, Set<String> refused) {
        Nomination nomination = nominations.get(nominationId);
        if (nomination.kind() != NomineeKind.COLLECTIVE || !(nomination.award() instanceof EmulationTitle)) {
            return Optional.empty();
        }
        return Optional.of(opinion(nomination, laws.today(nomination.movementId()), refused)).filter(opinion -> !opinion.met());
    }

    /**
     * What the law of a day says of the nominee's title (SC-07).
     *
     * @param draft a pack that is not in force laid over it, null for none
     */
    public Opinion under(String nominationId, LocalDate day, String draft) {
        Nomination nomination = nominations.get(nominationId);
        RulePack law = draft == null ? laws.on(nomination.movementId(), day) : laws.under(draft, nomination.movementId(), day);
        return opinion(nomination, law, Set.of());
    }

    private Opinion opinion(Nomination nomination, RulePack law, Set<String> refused) {
        TitleEvaluation.Answer answer = titles.of(nomination, law, refused);
        return new Opinion(law.version(), answer.met(), answer.sentence(), answer.results());
    }

    /** One law's answer with its conditions. */
    public record Opinion(String version, boolean met, String sentence, List<CriterionResult> conditions) {
    }
}
