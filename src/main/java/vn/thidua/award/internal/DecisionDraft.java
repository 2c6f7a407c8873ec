package vn.thidua.award.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.nomination.Nominations;
import vn.thidua.shared.Refused;

/** What a decision deals with: the council's advice, or the one case that comes without a council. */
@Component
public class DecisionDraft {

    private final CouncilResults results;
    private final Nominations nominations;
    private final DirectCaseRepository directCases;

    DecisionDraft(CouncilResults results, Nominations nominations, DirectCaseRepository directCases) {
        this.results = results;
        this.nominations = nominations;
        this.directCases = directCases;
    }

    /** A decision's key is its award round's with {@code /d} behind. */
    public static String awardKeyOf(String decisionId) {
        return decisionId.substring(0, decisionId.lastIndexOf('/'));
    }

    /** @throws Refused before the minutes are signed */
    public List<Line> linesOf(String decisionId) {
        Optional<DirectCase> direct = directCases.findById(awardKeyOf(decisionId));
        if (direct.isPresent()) {
            return List.of(new Line(decisionId, direct.get()));
        }
        List<CouncilResult> advice = results.of(awardKeyOf(decisionId));
        if (advice.isEmpty()) {
            throw Refused.conflict("Chưa có biên bản Hội đồng được ký cho đợt xét này.");
        }
        List<Line> lines = new ArrayList<>();
        advice.forEach(one -> lines.add(new Line(decisionId, lines.size() + 1, nominations.get(one.nominationId()), one)));
        return lines;
    }
}
