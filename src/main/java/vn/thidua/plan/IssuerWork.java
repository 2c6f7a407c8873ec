package vn.thidua.plan;

/**
 * A work the issuer itself takes on with the launch (S0-13); it counts beside what the units register.
 *
 * @param name   the plan's words
 * @param object what it is
 * @param field  key of the emulation field it belongs to; null when the plan does not say
 */
public record IssuerWork(String name, RegistrationObject object, String field) {

    public IssuerWork {
        object = object == null ? RegistrationObject.WORK_PROJECT : object;
    }
}
