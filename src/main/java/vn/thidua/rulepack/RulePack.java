package vn.thidua.rulepack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law as it stood on one day. Award identifiers are those of the glossary, such as {@code CERTIFICATE_OF_MERIT}. */
public interface RulePack {

    /** Name of the pack, its revision and the legal frame in force, e.g. {@code vietnam-1/frame-2022-98}. */
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
}
