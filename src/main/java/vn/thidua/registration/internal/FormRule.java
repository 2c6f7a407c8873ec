package vn.thidua.registration.internal;

import java.util.List;
import java.util.Optional;
import vn.thidua.plan.FormReading;
import vn.thidua.registration.RegistrationDemands.Option;
import vn.thidua.registration.RowProblem;
import vn.thidua.registration.internal.TitleOffer.OfferedForm;

/** An award form is offered by the plan and names whose it is: «Bằng khen» alone says nothing, and is not every chair's to give (T-25). */
final class FormRule {

    private final TitleOffer offer;

    FormRule(TitleOffer offer) {
        this.offer = offer;
    }

    /** @param words identifier or words; empty when they are none of the offered forms */
    Optional<OfferedForm> read(String words) {
        FormReading reading = FormReading.of(words);
        return offer.form(words).or(() -> offer.forms().stream()
                .filter(form -> form.form() == reading.form() && form.decider() == reading.decider()).findFirst());
    }

    Optional<RowProblem> problem(int number, String words) {
        if (words.isEmpty() || read(words).isPresent()) {
            return Optional.empty();
        }
        FormReading reading = FormReading.of(words);
        List<Option> instead = offer.forms().stream().filter(form -> reading.form() == null || form.form() == reading.form()).map(OfferedForm::option).toList();
        return Optional.of(new RowProblem(number, TableColumn.FORM.heading(), words, reason(words, reading), instead));
    }

    private String reason(String words, FormReading reading) {
        if (reading.form() == null) {
            return "«%s» không phải hình thức khen thưởng".formatted(words);
        }
        if (reading.decider() == null) {
            return "«%s» chưa ghi của Chủ tịch Ủy ban nhân dân cấp nào".formatted(words);
        }
        if (!offer.mayDecide(reading.form(), reading.decider())) {
            return "%s không có thẩm quyền tặng %s".formatted(reading.decider().label(), reading.form().label());
        }
        return "kế hoạch không cho đăng ký «%s»".formatted(words);
    }
}
