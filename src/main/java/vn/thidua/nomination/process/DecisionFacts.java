package vn.thidua.nomination.process;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.thidua.nomination.CriteriaTable.Fact;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactType;

/**
 * Facts under the names that decision tables read (docs/processes.md): {@code registered-object} is {@code registeredObject}, the figure
 * of {@code income} is {@code incomeVndPerYear} and the plan's minimum for it {@code incomeMinVndPerYear}. What is unknown is left out.
 */
final class DecisionFacts {

    private DecisionFacts() {
    }

    static Map<String, Object> of(Collection<Fact> facts) {
        Map<String, Object> variables = new HashMap<>();
        facts.forEach(fact -> {
            Criterion criterion = fact.criterion();
            String name = camelCase(criterion.id());
            if (criterion.fact() == FactType.BOOLEAN) {
                put(variables, name, fact.declared());
            } else {
                put(variables, name + unit(criterion.fact()), number(fact.amount()));
                put(variables, name + "Min" + unit(criterion.fact()), number(criterion.min()));
            }
        });
        return variables;
    }

    private static void put(Map<String, Object> variables, String name, Object value) {
        if (value != null) {
            variables.put(name, value);
        }
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static String unit(FactType type) {
        return type == FactType.MONEY ? "VndPerYear" : "Percent";
    }

    private static String camelCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
