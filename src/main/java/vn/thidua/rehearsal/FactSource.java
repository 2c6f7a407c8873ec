package vn.thidua.rehearsal;

import java.util.Map;
import java.util.Set;

/** Tells a scenario's expectations what became of one kind of subject. */
public interface FactSource {

    /** The key of the expectation that names the subject, e.g. {@code registration}. */
    String subject();

    /** Names of the facts, for {@code rehearse --facts} and for refusing an expectation that asks for another. */
    Set<String> names();

    /**
     * The facts of one subject.
     *
     * @throws vn.thidua.shared.Refused when there is no such subject
     */
    Map<String, Object> facts(String key);
}
