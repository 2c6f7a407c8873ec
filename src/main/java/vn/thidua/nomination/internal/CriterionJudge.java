package vn.thidua.nomination.internal;

import java.util.Set;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.nomination.CriterionResult;
import vn.thidua.nomination.Evidence;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactSource;
import vn.thidua.plan.Criterion.FactType;

/** Says of one criterion whether it is met and why, from the evidence, the registration and the decision table's answer. */
record CriterionJudge(Criterion criterion, Evidence evidence, Standing standing, Set<String> table, String version) {

    CriterionResult result() {
        String missing = missing();
        boolean met = missing == null && table.contains(criterion.id());
        String why = missing != null ? missing : met ? "đạt" : unmet();
        return new CriterionResult(criterion.id(), criterion.name(), criterion.words(), describe(), Figures.threshold(criterion), met,
                true, "%s: %s.".formatted(criterion.name(), why), version);
    }

    /** What is missing before the table can be asked, or null. */
    private String missing() {
        if (criterion.source() == FactSource.REGISTRATION) {
            return standing.registered() ? null : "đơn vị không có đăng ký được chấp nhận";
        }
        if (evidence == null || (isFigure() ? evidence.amount() == null : evidence.declared() == null)) {
            return "chưa kê khai";
        }
        if (!isFigure() && !evidence.declared()) {
            return "đơn vị kê khai không có";
        }
        if (criterion.source() == FactSource.COMPLETION && standing.object() == null) {
            return "chưa gắn với mô hình, công trình, phần việc đã đăng ký";
        }
        if (!criterion.evidence().isEmpty() && !evidence.isDocumented()) {
            return "thiếu xác nhận (" + String.join("; ", criterion.evidence()) + ")";
        }
        return null;
    }

    private String unmet() {
        if (isFigure() && criterion.min() != null) {
            int compared = evidence.amount().compareTo(criterion.min());
            if (compared < 0) {
                return "%s, thấp hơn %s".formatted(Figures.plain(evidence.amount()), Figures.plain(criterion.min()));
            }
            if (compared == 0 && !criterion.inclusive()) {
                return "%s, chưa vượt %s".formatted(Figures.plain(evidence.amount()), Figures.plain(criterion.min()));
            }
        }
        return "không đạt theo bảng tiêu chuẩn đang áp dụng";
    }

    private String describe() {
        if (criterion.source() == FactSource.REGISTRATION) {
            return !standing.registered() ? "Không có đăng ký" : standing.object() == null ? "Đã có đăng ký được chấp nhận"
                    : "Đã đăng ký: " + standing.object().name();
        }
        if (evidence == null) {
            return "Không có";
        }
        String fact = isFigure() ? evidence.amount() == null ? "" : Figures.withUnit(evidence.amount(), criterion.fact())
                : Boolean.TRUE.equals(evidence.declared()) ? "Có" : "Không";
        String document = !evidence.isDocumented() ? "" : "; văn bản " + evidence.documentNumber()
                + (evidence.documentDate() == null ? "" : " ngày " + VietnamTime.date(evidence.documentDate()));
        String text = evidence.text() == null || evidence.text().isBlank() ? "" : "; " + evidence.text();
        return fact + document + text;
    }

    private boolean isFigure() {
        return criterion.fact() != FactType.BOOLEAN;
    }
}
