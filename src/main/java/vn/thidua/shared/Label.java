package vn.thidua.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Vietnamese name under which a person knows a field; messages and forms use it. */
@Target({RECORD_COMPONENT, FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    String value();
}
