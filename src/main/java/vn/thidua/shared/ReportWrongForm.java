package vn.thidua.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;

/** Reads on where a value has the wrong form: reports the place and leaves null. */
final class ReportWrongForm extends DeserializationProblemHandler {

    private final FormatErrors errors;

    ReportWrongForm(FormatErrors errors) {
        this.errors = errors;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value, String failure) {
        return report(context, value);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> target, Number value, String failure) {
        return report(context, value);
    }

    @Override
    public Object handleUnexpectedToken(DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        Object value = token.isScalarValue() ? parser.getText() : token == JsonToken.START_ARRAY ? "[…]" : "{…}";
        parser.skipChildren();
        return report(context, value);
    }

    @Override
    public Object handleMissingInstantiator(DeserializationContext context, Class<?> target, ValueInstantiator instantiator,
                                            JsonParser parser, String failure) throws IOException {
        return report(context, parser.getText());
    }

    private Object report(DeserializationContext context, Object value) {
        errors.addUnlessKnown(context.getParser().getParsingContext().pathAsPointer().toString(), "giá trị «" + value + "» không hợp lệ");
        return null;
    }
}
