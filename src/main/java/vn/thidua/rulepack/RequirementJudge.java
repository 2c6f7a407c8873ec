package vn.thidua.rulepack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares requirements with the facts of one nominee; shares are compared exactly, without rounding. */
final class RequirementJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, ?> facts;

    RequirementJudge(Map<String, ?> facts) {
        this.facts = facts;
    }

    Judgement judge(Requirement requirement) {
        if (!requirement.any().isEmpty()) {
            List<Judgement> parts = requirement.any().stream().map(this::judge).toList();
            return node(requirement, parts, parts.stream().anyMatch(Judgement::met), " hoặc ");
        }
        if (!requirement.all().isEmpty()) {
            List<Judgement> parts = requirement.all().stream().map(this::judge).toList();
            return node(requirement, parts, parts.stream().allMatch(Judgement::met), "; ");
        }
        Object found = facts.get(requirement.fact());
        boolean met = found != null && holds(requirement, found);
        return new Judgement(met, "%s: %s (%s)".formatted(requirement.words(), met ? "đạt" : "chưa đạt", shown(requirement, found)), List.of());
    }

    private static Judgement node(Requirement requirement, List<Judgement> parts, boolean met, String joint) {
        String inner = parts.stream().map(Judgement::sentence).collect(Collectors.joining(joint));
        return new Judgement(met, requirement.words() == null ? inner : requirement.words() + " [" + inner + "]", parts);
    }

    private boolean holds(Requirement requirement, Object found) {
        if (!requirement.in().isEmpty()) {
            return requirement.in().contains(found.toString());
        }
        if (bounds(requirement).findAny().isPresent()) {
            return measure(requirement, found).filter(value -> within(requirement, value)).isPresent();
        }
        return found.equals(requirement.is() == null || requirement.is());
    }

    private static boolean within(Requirement requirement, Measure value) {
        return (requirement.min() == null || value.against(requirement.min()) >= 0)
                && (requirement.moreThan() == null || value.against(requirement.moreThan()) > 0)
                && (requirement.max() == null || value.against(requirement.max()) <= 0)
                && (requirement.lessThan() == null || value.against(requirement.lessThan()) < 0);
    }

    private static Stream<BigDecimal> bounds(Requirement requirement) {
        return Stream.of(requirement.min(), requirement.moreThan(), requirement.max(), requirement.lessThan())
                .flatMap(Stream::ofNullable);
    }

    private Optional<Measure> measure(Requirement requirement, Object found) {
        Optional<BigDecimal> number = number(found);
        if (requirement.percentOf() == null) {
            return number.map(value -> new Measure(value, BigDecimal.ONE));
        }
        Optional<BigDecimal> whole = number(facts.get(requirement.percentOf())).filter(base -> base.signum() > 0);
        return number.flatMap(part -> whole.map(base -> new Measure(part.multiply(HUNDRED), base)));
    }

    private String shown(Requirement requirement, Object found) {
        if (found == null) {
            return "chưa có thông tin";
        }
        if (requirement.percentOf() == null) {
            return found instanceof Boolean yes ? (yes ? "có" : "không") : "thực tế " + (found instanceof YearlyRating rating ? rating.label() : found);
        }
        return measure(requirement, found).map(share -> "thực tế %s/%s = %s %%".formatted(found, facts.get(requirement.percentOf()), share.text()))
                .orElse("chưa có thông tin");
    }

    private static Optional<BigDecimal> number(Object value) {
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }

    /** A number, kept as part and base so that comparing needs no division. */
    private record Measure(BigDecimal part, BigDecimal base) {

        int against(BigDecimal bound) {
            return part.compareTo(bound.multiply(base));
        }

        String text() {
            return part.divide(base, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                    .replace('.', ',');
        }
    }
}
