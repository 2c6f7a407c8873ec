package vn.thidua.engine.contract;

import java.util.Map;

/** What may become a process variable: short strings, booleans and whole or decimal numbers. Anything else is a mistake in our code. */
public final class RoutingFacts {

    private static final int LONGEST = 4000;

    private RoutingFacts() {
    }

    /** @throws IllegalArgumentException naming the variable, never its value */
    public static void check(String origin, Map<String, Object> variables) {
        variables.forEach((name, value) -> {
            boolean allowed = value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long
                    || value instanceof Double || value instanceof String text && text.length() <= LONGEST;
            if (!allowed) {
                throw new IllegalArgumentException(origin + ": variable " + name + " is not a routing fact ("
                        + value.getClass().getName() + ")");
            }
        });
    }
}
