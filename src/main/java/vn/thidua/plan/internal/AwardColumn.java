package vn.thidua.plan.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.thidua.plan.Award;

/** Stores an award, form or title, by its code. */
@Converter(autoApply = true)
class AwardColumn implements AttributeConverter<Award, String> {

    @Override
    public String convertToDatabaseColumn(Award award) {
        return award == null ? null : award.name();
    }

    @Override
    public Award convertToEntityAttribute(String code) {
        return code == null ? null : Award.of(code);
    }
}
