package vn.thidua.award.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilResult;
import vn.thidua.council.CouncilResults;
import vn.thidua.nomination.Nominations;
import vn.thidua.shared.Refused;

/** What the council's advice makes of a decision. */
@Component
public class DecisionDraft {

    private final CouncilResults results;
    private final Nominations nominations;

    DecisionDraft(CouncilResults results, Nominations nominations) {
        this.results = results;
        this.nominations = nominations;
    }

    /** A decision's key is its award round's with {@code /d} behind. */
    public static String awardKeyOf(String decisionId) {
        return decisionId.substring(0, decisionId.lastIndexOf('/'));
    }

    /** @throws Refused before the minutes are signed */
    public List<Line> linesOf(String decisionId) {
        List<CouncilResult> advice = results.of(awardKeyOf(decisionId));
        if (advice.isEmpty()) {
            throw Refused.conflict("Chưa có biên bản Hội đồng được ký cho đợt xét này.");
        }
        List<Line> lines = new ArrayList<>();
        advice.forEach(one -> lines.add(new Line(decisionId, lines.size() + 1, nominations.get(one.nominationId()), one)));
        return lines;
    }
}
