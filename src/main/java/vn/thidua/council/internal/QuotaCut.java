package vn.thidua.council.internal;

import java.util.Comparator;
import java.util.List;
import vn.thidua.council.Ceiling;
import vn.thidua.council.TieRule;
import vn.thidua.council.internal.Threshold.Outcome;
import vn.thidua.council.internal.Threshold.Verdict;

/**
 * Brings what a secret vote recommends down to a ceiling: the shares of agreement rank the cases, and equal shares at the cut are treated
 * as the regulation treats equal votes, by its chair or as not enough.
 *
 * @param taken how many were recommended in other sessions of the span
 */
public record QuotaCut(Ceiling ceiling, int taken, TieRule tieRule) {

    /** Most agreement first; exact, without rounding. */
    private static final Comparator<Judged> RANK = (one, other) -> Long.compare((long) other.agree() * one.base(),
            (long) one.agree() * other.base());

    /** Gives every case of the ceiling's kind that the vote recommends its final verdict. Returns these cases, best first. */
    public List<Judged> apply(List<Judged> cases) {
        List<Judged> ranked = cases.stream().filter(one -> one.verdict().outcome() == Outcome.RECOMMENDED
                && one.item().kind() == ceiling.nominee()).sorted(RANK).toList();
        int left = Math.max(0, ceiling.max() - taken);
        for (int place = 0; place < ranked.size(); place++) {
            Judged one = ranked.get(place);
            one.conclude(verdict(one, ranked, place, left));
        }
        return ranked;
    }

    private Verdict verdict(Judged one, List<Judged> ranked, int place, int left) {
        if (ranked.size() <= left) {
            return one.verdict();
        }
        boolean evenAtTheCut = left > 0 && RANK.compare(ranked.get(left - 1), ranked.get(left)) == 0;
        if (evenAtTheCut && RANK.compare(one, ranked.get(left)) == 0) {
            return tieRule == TieRule.CHAIR
                    ? one.verdict().but(Outcome.TIED, "; bằng phiếu ở cuối chỉ tiêu " + ceiling.words() + ": Chủ tịch Hội đồng quyết định.")
                    : refused(one, "bằng phiếu với trường hợp khác ở cuối danh sách");
        }
        return place < left ? one.verdict() : refused(one, "xếp thứ %d theo tỷ lệ đồng ý".formatted(place + 1));
    }

    private Verdict refused(Judged one, String place) {
        String already = taken == 0 ? "" : " (đã đề nghị %d)".formatted(taken);
        return one.verdict().but(Outcome.NOT_RECOMMENDED,
                "; %s, quá chỉ tiêu %s%s: không đề nghị khen thưởng.".formatted(place, ceiling.words(), already));
    }
}
