package vn.thidua.council.internal;

import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.Fraction;
import vn.thidua.council.TieRule;

/** Whether the votes on a case reach the share that the regulation asks for. */
public record Threshold(CouncilRegulation regulation) {

    /** What the figures mean; on {@link #TIED} the chair of the council decides. */
    public enum Outcome { RECOMMENDED, NOT_RECOMMENDED, TIED }

    /**
     * @param outcome  what the figures mean
     * @param base     what the threshold was counted against
     * @param sentence the figures and the outcome in Vietnamese
     */
    public record Verdict(Outcome outcome, int base, String sentence) {
    }

    /**
     * @param all     members who may vote on the case, present or not
     * @param present members who may vote on the case and are present
     */
    public Verdict judge(Counts counts, int all, int present) {
        int base = baseOf(counts, all, present);
        Outcome outcome = outcomeOf(counts, base);
        return new Verdict(outcome, base, sentence(counts, base, outcome));
    }

    private int baseOf(Counts counts, int all, int present) {
        return switch (regulation.voteBase()) {
            case ALL -> all;
            case PRESENT -> present;
            case VALID_BALLOTS -> counts.agree() + counts.disagree() + (regulation.abstentionAllowed() ? counts.abstain() : 0);
        };
    }

    private Outcome outcomeOf(Counts counts, int base) {
        boolean tie = counts.agree() == counts.disagree() && counts.agree() > 0;
        if (tie && regulation.tieRule() == TieRule.CHAIR) {
            return Outcome.TIED;
        }
        if (base == 0 || (tie && regulation.tieRule() == TieRule.FAIL)) {
            return Outcome.NOT_RECOMMENDED;
        }
        int compared = regulation.threshold().compareShare(counts.agree(), base);
        return compared > 0 || (compared == 0 && !regulation.strictlyMore()) ? Outcome.RECOMMENDED : Outcome.NOT_RECOMMENDED;
    }

    private String sentence(Counts counts, int base, Outcome outcome) {
        String share = "%d trên %d %s đồng ý".formatted(counts.agree(), base, regulation.voteBase().label());
        Fraction threshold = regulation.threshold();
        String needed = regulation.strictlyMore() ? "quá " + threshold : "từ " + threshold + " trở lên";
        return switch (outcome) {
            case RECOMMENDED -> share + ", đạt tỷ lệ " + needed + ": đề nghị khen thưởng.";
            case NOT_RECOMMENDED -> share + ", chưa đạt tỷ lệ " + needed + ": không đề nghị khen thưởng.";
            case TIED -> share + ", số phiếu đồng ý và không đồng ý bằng nhau: Chủ tịch Hội đồng quyết định.";
        };
    }
}
