package vn.thidua.rehearsal.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.rehearsal.Action;
import vn.thidua.rulepack.ConfirmRuleValue;

/** An administrator vouches for a value of the law, {@code [pack:]key}, or for all whose keys begin alike, {@code [pack:]prefix*}. */
@Component
class ConfirmRuleDeed implements Deed {

    private static final String NATIONAL = "vietnam";

    private final ConfirmRuleValue confirmRuleValue;

    ConfirmRuleDeed(ConfirmRuleValue confirmRuleValue) {
        this.confirmRuleValue = confirmRuleValue;
    }

    @Override
    public Action.Verb verb() {
        return Action.Verb.CONFIRM_RULE;
    }

    @Override
    public String play(Action action, Props props) {
        int colon = action.of().indexOf(':');
        String pack = colon < 0 ? NATIONAL : action.of().substring(0, colon);
        String key = action.of().substring(colon + 1);
        if (key.endsWith("*")) {
            int count = confirmRuleValue.confirmAll(pack, key.substring(0, key.length() - 1), action.reason());
            return "đã xác nhận " + count + " giá trị";
        }
        Map<String, BigDecimal> entered = action.with().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, number -> new BigDecimal(number.getValue().toString())));
        confirmRuleValue.confirm(pack, key, entered, action.reason());
        return "đã xác nhận";
    }
}
