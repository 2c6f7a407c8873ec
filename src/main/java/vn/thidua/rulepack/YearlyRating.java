package vn.thidua.rulepack;

/** How a person or collective fulfilled the tasks of a year (L-13), best first; the title rules read it as fact {@code rating}. */
public enum YearlyRating {
    EXCELLENT("Hoàn thành xuất sắc nhiệm vụ"),
    GOOD("Hoàn thành tốt nhiệm vụ"),
    COMPLETED("Hoàn thành nhiệm vụ"),
    NOT_COMPLETED("Không hoàn thành nhiệm vụ");

    private final String label;

    YearlyRating(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isAtLeast(YearlyRating other) {
        return compareTo(other) <= 0;
    }
}
