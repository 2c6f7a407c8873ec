package vn.thidua.registration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.registration.internal.Demands;
import vn.thidua.registration.internal.PlanDemands;
import vn.thidua.registration.internal.QualityWords;

/** Puts what the plan demands of a registration into words and choices. */
@Service
public class DescribeRegistration {

    private final Obligations obligations;
    private final PlanDemands demands;

    DescribeRegistration(Obligations obligations, PlanDemands demands) {
        this.obligations = obligations;
        this.demands = demands;
    }

    @Transactional(readOnly = true)
    public RegistrationDemands demandsOf(String obligationId) {
        Demands d = demands.of(obligations.get(obligationId));
        return new RegistrationDemands(options(d.types()), options(d.fields()), d.min(), d.max(), d.from(), d.to(), QualityWords.of(d.quality()));
    }

    private static List<Option> options(Map<String, String> labels) {
        return labels.entrySet().stream().map(label -> new Option(label.getKey(), label.getValue())).toList();
    }
}
