package vn.thidua.proof.fuzz;

/**
 * One generated input.
 *
 * @param what   its kind and place, in a few words
 * @param wrong  true when it must be refused, false when that depends on the rules of the form
 */
public record Input(String what, boolean wrong, String contentType, String body) {

    static Input wrong(String what, String body) {
        return new Input(what, true, "application/json", body);
    }

    static Input anything(String what, String body) {
        return new Input(what, false, "application/json", body);
    }

    static Input sentAs(String contentType, String what, String body) {
        return new Input(what, true, contentType, body);
    }
}
