package vn.thidua.council.internal;

import vn.thidua.council.CouncilRegulation;
import vn.thidua.council.Fraction;
import vn.thidua.council.SessionPurpose;
import vn.thidua.council.TieRule;

/**
 * Whether the votes on a case reach the share that the regulation asks for.
 *
 * @param law where the share comes from, as the verdict says it after the share; empty for the council's own
 */
public record Threshold(CouncilRegulation regulation, SessionPurpose purpose, String law) {

    public Threshold(CouncilRegulation regulation, SessionPurpose purpose) {
        this(regulation, purpose, "");
    }

    public Threshold(CouncilRegulation regulation) {
        this(regulation, SessionPurpose.AWARD);
    }

    /** What the figures mean; on {@link #TIED} the chair of the council decides. */
    public enum Outcome { RECOMMENDED, NOT_RECOMMENDED, TIED }

    /**
     * @param outcome    what the figures mean
     * @param base       what the threshold was counted against
     * @param figures    the figures in Vietnamese
     * @param conclusion what follows, the end of the same sentence
     */
    public record Verdict(Outcome outcome, int base, String figures, String conclusion) {

        public String sentence() {
            return figures + conclusion;
        }

        /** The same figures with another meaning. */
        Verdict but(Outcome other, String otherConclusion) {
            return new Verdict(other, base, figures, otherConclusion);
        }
    }

    /**
     * @param all     members who may vote on the case, present or not
     * @param present members who may vote on the case and are present
     */
    public Verdict judge(Counts counts, int all, int present) {
        int base = baseOf(counts, all, present);
        Outcome outcome = outcomeOf(counts, base);
        return verdict(counts, base, outcome);
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

    private Verdict verdict(Counts counts, int base, Outcome outcome) {
        String share = "%d trên %d %s đồng ý".formatted(counts.agree(), base, regulation.voteBase().label());
        Fraction threshold = regulation.threshold();
        String needed = (regulation.strictlyMore() ? "quá " + threshold : "từ " + threshold + " trở lên") + law;
        return switch (outcome) {
            case RECOMMENDED -> new Verdict(outcome, base, share + ", đạt tỷ lệ " + needed, ": " + purpose.verb(true) + ".");
            case NOT_RECOMMENDED -> new Verdict(outcome, base, share + ", chưa đạt tỷ lệ " + needed, ": " + purpose.verb(false) + ".");
            case TIED -> new Verdict(outcome, base, share + ", số phiếu đồng ý và không đồng ý bằng nhau", ": Chủ tịch Hội đồng quyết định.");
        };
    }
}
