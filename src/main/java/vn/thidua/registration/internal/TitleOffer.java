package vn.thidua.registration.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.PlannedObligation;
import vn.thidua.plan.TitleCatalogue;
import vn.thidua.plan.TitleReading;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.rulepack.ChairLevel;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RuleValue;

/**
 * Titles and award forms that a plan offers for registration. A plan that leaves the list to a regulation (S1-20) offers every title of the
 * law; a form without decider is offered for every level that the rule pack allows.
 */
public final class TitleOffer {

    private final List<EmulationTitle> titles;
    private final Map<String, EmulationTitle> planWords = new HashMap<>();
    private final List<OfferedForm> forms = new ArrayList<>();
    private final RulePack law;

    /** An award form of one decider. */
    public record OfferedForm(CommendationForm form, ChairLevel decider) {

        public String code() {
            return form.name() + "." + decider.name();
        }

        /** Short, so that the level is read in a narrow list, e.g. «Giấy khen của Chủ tịch UBND cấp xã». */
        public String label() {
            return form.label() + " của " + decider.label().replace("Ủy ban nhân dân", "UBND");
        }

        Option option() {
            return new Option(code(), label());
        }
    }

    public TitleOffer(PlannedObligation planned, RulePack law) {
        this.law = law;
        planned.titles().stream().filter(name -> name.title() != null).forEach(name -> planWords.put(name.words(), name.title()));
        boolean silent = planned.titles().isEmpty() && planned.forms().isEmpty();
        this.titles = silent ? List.of(EmulationTitle.values()) : planned.titles().stream().map(name -> name.title()).filter(title -> title != null).distinct().toList();
        planned.forms().stream().filter(rule -> rule.form() != null).forEach(rule -> deciders(rule.form(), rule.decider()).stream()
                .map(decider -> new OfferedForm(rule.form(), decider)).filter(form -> !forms.contains(form)).forEach(forms::add));
    }

    private List<ChairLevel> deciders(CommendationForm form, ChairLevel named) {
        return named != null ? List.of(named) : law.deciders(form.name()).stream().map(RuleValue::value).toList();
    }

    public List<EmulationTitle> titles() {
        return titles;
    }

    public List<OfferedForm> forms() {
        return forms;
    }

    /** Whose rows there may be: of whoever can hold one of the titles, and anybody where award forms are offered. */
    public List<NomineeKind> kinds() {
        return List.of(NomineeKind.values()).stream().filter(kind -> !forms.isEmpty()
                || titles.stream().anyMatch(title -> TitleCatalogue.ofTheLaw().get(title).nominees().contains(kind))).toList();
    }

    /** The plan's own words for a title count as its legal name. */
    TitleReading read(String words) {
        EmulationTitle named = planWords.get(words);
        return named == null ? TitleCatalogue.ofTheLaw().read(words) : new TitleReading(named, "", List.of());
    }

    Optional<OfferedForm> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    boolean mayDecide(CommendationForm form, ChairLevel level) {
        return law.decider(form.name(), level).isPresent();
    }
}
