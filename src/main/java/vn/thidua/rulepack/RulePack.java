package vn.thidua.rulepack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law as it stood on one day. Award identifiers are those of the glossary, such as {@code CERTIFICATE_OF_MERIT}. */
public interface RulePack {

    /** Name of the pack, its revision and the legal frame in force, e.g. {@code vietnam-2/frame-2022-98}. */
    String version();

    LocalDate asOf();

    /** The legal frame in force in words, e.g. "Luật 06/2022/QH15, Nghị định 98/2023/NĐ-CP". */
    RuleValue<String> frame();

    /** Whether a chair of this level may decide the award; empty when the law gives that level no power over it (LAW Đ79, Đ80). */
    Optional<RuleValue<ChairLevel>> decider(String award, ChairLevel level);

    /** Every level that may decide the award, lowest first. */
    List<RuleValue<ChairLevel>> deciders(String award);

    /** The rule for an award, or the defaults where the law names none. */
    RuleValue<CouncilRule> council(String award);

    /** Working days the law allows for an event such as {@code NEGATIVE_NOTICE}. */
    Optional<RuleValue<Integer>> timeLimit(String event);

    /** How often something may happen, such as {@code SUPPLEMENT_REQUEST}. */
    Optional<RuleValue<Integer>> maxTimes(String event);

    /** Monthly base salary in VND, from which reward money is counted. */
    Optional<RuleValue<Long>> baseSalary();

    /** What a nominee for a title must meet: the law's conditions and those that the regulations add; empty when the law names none. */
    Optional<RuleValue<TitleRequirements>> titleRequirements(String title);

    /** How many of a hundred may get a title or rating such as {@code RATING_EXCELLENT}; empty without a cap (L-41). */
    Optional<RuleValue<RatioCap>> ratioCap(String title);

    /** How the cap of a title becomes a whole number. */
    Optional<RuleValue<Rounding>> rounding(String title);

    /** What one award gives, in base salaries; empty where the text was not found and no administrator has entered it (L-108 to L-110). */
    Optional<RuleValue<BigDecimal>> coefficient(String award, ChairLevel level, boolean collective);

    /** How coefficient × base salary is rounded (L-107). */
    Optional<RuleValue<MoneyRounding>> rewardRounding();

    /** Calendar days the law allows for an event such as {@code COMPLAINT}. */
    Optional<RuleValue<Integer>> calendarDays(String event);

    /** On which grounds a decision is cancelled, object and money are recovered (LAW Đ93(2)). */
    default Optional<RuleValue<List<LegalItem>>> revocationGrounds() {
        return list("REVOCATION_GROUNDS");
    }

    /** A list that law or regulation gives, e.g. {@code TITLE_DOSSIER} (L-70); docs/rule-pack.md has the names. */
    Optional<RuleValue<List<LegalItem>>> list(String name);

    /** A single number, e.g. {@code COMMUNE_FUND_PERCENT_PLAIN} (L-106); docs/rule-pack.md has the names. */
    Optional<RuleValue<BigDecimal>> number(String name);

    /** Whether a draft that is not in force was laid over the law: for what-if only, never for a real decision. */
    boolean isDraft();
}
