package vn.thidua.award.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.AdHocNomination;
import vn.thidua.award.AdHocStatus;
import vn.thidua.award.RegisteredAward;
import vn.thidua.nomination.Nominations;
import vn.thidua.shared.NameKey;
import vn.thidua.shared.Refused;

/**
 * An achievement that got an ad hoc award gets no other, and the other way round (LAW Đ5(2)c): the same nominee with the same words for
 * the achievement, however typed, or in two ad hoc proposals the same day.
 */
@Component
public class AdHocOnce {

    private final AdHocRepository cases;
    private final RegisterRepository register;
    private final EscalationRepository escalations;
    private final Nominations nominations;

    AdHocOnce(AdHocRepository cases, RegisterRepository register, EscalationRepository escalations, Nominations nominations) {
        this.cases = cases;
        this.register = register;
        this.escalations = escalations;
        this.nominations = nominations;
    }

    /** @throws Refused when the achievement was proposed or awarded before */
    public void checkProposal(String movementId, AdHocNomination proposal) {
        cases.findByMovementIdOrderByPosition(movementId).stream().filter(other -> other.status() != AdHocStatus.INELIGIBLE)
                .filter(other -> isSameNominee(other.unitId(), other.nomineeName(), proposal.unitId(), proposal.nominee()))
                .filter(other -> other.achievedOn().equals(proposal.achievedOn()) || same(other.firstAchievement(), proposal.achievement()))
                .findFirst().ifPresent(other -> {
                    throw Refused.invalid("achievement", "«%s» đã được đề nghị khen đột xuất cho thành tích này (%s); một thành tích chỉ khen thưởng một lần."
                            .formatted(other.nomineeName(), other.status().label().toLowerCase(Locale.ROOT)));
                });
        refuse(awarded(movementId, proposal.unitId(), proposal.nominee()).stream()
                .filter(award -> same(textOf(award.nominationId()), proposal.achievement())).findFirst());
    }

    /** @throws Refused when one of the lines rests on an achievement that an ad hoc award, or for an ad hoc line any award, has honoured */
    public void check(Decision decision, List<Line> granted) {
        for (Line line : granted) {
            if (cases.existsById(line.nominationId())) {
                requireHere(decision, line);
            }
            refuse(awarded(decision.movementId(), line.unitId(), line.nomineeName()).stream()
                    .filter(award -> cases.existsById(line.nominationId()) || cases.existsById(award.nominationId()))
                    .filter(award -> !award.nominationId().equals(line.nominationId()))
                    .filter(award -> same(textOf(award.nominationId()), textOf(line.nominationId()))).findFirst());
        }
    }

    /** A case that another level deals with honours its achievement there or not at all. */
    private void requireHere(Decision decision, Line line) {
        escalations.findByMovementId(decision.movementId()).stream().filter(away -> away.status().isOpen())
                .filter(away -> isSameNominee(away.unitId(), away.nomineeName(), line.unitId(), line.nomineeName()))
                .filter(away -> same(textOf(away.nominationId()), textOf(line.nominationId()))).findFirst().ifPresent(away -> {
                    throw Refused.invalid("achievement", "«%s» đang được trình cấp trên khen thưởng cho thành tích này; một thành tích chỉ khen thưởng một lần."
                            .formatted(away.nomineeName()));
                });
    }

    private List<RegisteredAward> awarded(String movementId, String unitId, String nominee) {
        return register.findByMovementIdOrderByDocumentNumberAscNominationIdAsc(movementId).stream().map(RegisterEntry::value)
                .filter(award -> isSameNominee(award.unitId(), award.nomineeName(), unitId, nominee)).toList();
    }

    private static void refuse(Optional<RegisteredAward> found) {
        found.ifPresent(award -> {
            throw Refused.invalid("achievement", "«%s» đã được khen thưởng cho thành tích này theo Quyết định số %s; một thành tích chỉ khen thưởng một lần."
                    .formatted(award.nomineeName(), award.decisionNumber()));
        });
    }

    private String textOf(String nominationId) {
        return cases.findById(nominationId).map(StoredAdHoc::firstAchievement)
                .orElseGet(() -> nominations.get(nominationId).nominee().achievement());
    }

    private static boolean isSameNominee(String unitId, String name, String otherUnitId, String otherName) {
        return unitId.equals(otherUnitId) && same(name, otherName);
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return NameKey.of(text).replaceAll("[.…]+$", "");
    }
}
