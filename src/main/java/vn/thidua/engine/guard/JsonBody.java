package vn.thidua.engine.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** Reads a body once through: whether it carries an expression, and whether it is one JSON document, not null, that names nothing twice and is not endlessly deep. */
enum JsonBody {

    CLEAN, EXPRESSION, UNREADABLE;

    static final String SUFFIX = "Expression";
    private static final JsonFactory JSON = new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    static JsonBody read(byte[] body) {
        boolean closed = false;
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (closed || token == JsonToken.VALUE_NULL && parser.getParsingContext().inRoot()) {
                    return UNREADABLE;
                }
                if (token == JsonToken.FIELD_NAME && parser.currentName().endsWith(SUFFIX) && !valueIsClean(parser)) {
                    return EXPRESSION;
                }
                closed = parser.getParsingContext().inRoot();
            }
            return CLEAN;
        } catch (IOException notJson) {
            return UNREADABLE;
        }
    }

    private static boolean valueIsClean(JsonParser parser) throws IOException {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        return value == JsonToken.VALUE_NULL || isClean(key, value == JsonToken.VALUE_STRING ? parser.getText() : "");
    }

    static boolean isClean(String key, String expression) {
        return !key.endsWith(SUFFIX) || QueryLiterals.allow(key.substring(0, key.length() - SUFFIX.length()), expression);
    }
}
