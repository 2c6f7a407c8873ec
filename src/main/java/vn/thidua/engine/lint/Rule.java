package vn.thidua.engine.lint;

/** One thing a bundle must not get wrong. The rule's id is the name of its class in kebab case. */
interface Rule {

    void check(BundleModel model, Report report);

    default String id() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** Takes what a rule finds. */
    interface Report {

        void add(String file, String element, String message);
    }
}
