package vn.thidua.registration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Obligations;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.registration.RegistrationDemands.TableChoices;
import vn.thidua.registration.internal.ContentDemands;
import vn.thidua.registration.internal.Demands;
import vn.thidua.registration.internal.PlanDemands;
import vn.thidua.registration.internal.QualityWords;
import vn.thidua.registration.internal.TitleOffer;

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
        ContentDemands content = demands.of(obligations.get(obligationId));
        Demands d = content.works();
        TableChoices table = content.offer() == null ? null : table(content.offer());
        return d == null ? new RegistrationDemands(List.of(), List.of(), 0, null, null, null, "", false, content.pledge(), table)
                : new RegistrationDemands(options(d.types()), options(d.fields()), d.min(), d.max(), d.from(), d.to(), QualityWords.of(d.quality()), true,
                        content.pledge(), table);
    }

    private static TableChoices table(TitleOffer offer) {
        return new TableChoices(offer.kinds().stream().map(kind -> new Option(kind.name(), kind.label())).toList(),
                offer.titles().stream().map(title -> new Option(title.name(), title.label())).toList(),
                offer.forms().stream().map(form -> new Option(form.code(), form.label())).toList());
    }

    private static List<Option> options(Map<String, String> labels) {
        return labels.entrySet().stream().map(label -> new Option(label.getKey(), label.getValue())).toList();
    }
}
