package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * One criterion of a subject group; the decision table of the group reads its fact under this id.
 *
 * @param id          stable id, e.g. {@code exceeded-targets}
 * @param name        short Vietnamese name for forms and explanations
 * @param words       the plan's exact words
 * @param fact        type of the fact
 * @param min         smallest value that passes; PERCENT in percent, MONEY in VND per year
 * @param inclusive   whether {@code min} itself passes
 * @param measuredPer for MONEY: whose; null when the plan does not say
 * @param over        for MONEY: the twelve months it is counted over; null when the plan does not say
 * @param evidence    documents that prove it, as the form asks for them
 * @param source      where the fact comes from
 */
public record Criterion(String id, String name, String words, FactType fact, BigDecimal min, boolean inclusive, MeasuredPer measuredPer,
                        PlanPeriod over, List<String> evidence, FactSource source) implements CriteriaNode {

    /** How the fact is written down; COUNT, a plain number, is for the conditions of titles and not for plans. */
    public enum FactType { BOOLEAN, PERCENT, MONEY, COUNT }

    /** Declared by the nominee's unit with evidence, or read from what the unit registered or completed. */
    public enum FactSource { DECLARED, REGISTRATION, COMPLETION }

    /** Whose income: one person's, a household's, or that of whoever is nominated. */
    public enum MeasuredPer { PERSON, HOUSEHOLD, NOMINEE }

    public Criterion {
        fact = fact == null ? FactType.BOOLEAN : fact;
        evidence = Absent.list(evidence);
        source = source == null ? FactSource.DECLARED : source;
    }

    @Override
    public Stream<Criterion> criteria() {
        return Stream.of(this);
    }
}
