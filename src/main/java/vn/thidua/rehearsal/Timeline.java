package vn.thidua.rehearsal;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What happened in a run, in order, and what of it was not as the scenario expects. */
public record Timeline(List<Entry> entries, List<Check> checks) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** One act of a person or of the engine, in Vietnam time; {@code asExpected} is false when it should have gone otherwise. */
    public record Entry(LocalDateTime at, String who, String what, String result, boolean asExpected) {

        @Override
        public String toString() {
            return "%s %s  %-22s %s → %s".formatted(asExpected ? " " : "✗", at.format(MINUTE), who, what, result);
        }
    }

    /** One expectation of the end with what was found instead, if anything. */
    public record Check(String expectation, boolean holds, String found) {

        @Override
        public String toString() {
            return holds ? "ĐẠT   " + expectation : "HỎNG  " + expectation + "  ← " + found;
        }
    }

    /** True when every act went as expected and every expectation holds. */
    public boolean holds() {
        return entries.stream().allMatch(Entry::asExpected) && checks.stream().allMatch(Check::holds);
    }

    /** Prints the run for a person at a terminal. */
    public void printTo(PrintStream out, String title) {
        out.println(title);
        entries.forEach(out::println);
        out.println();
        checks.forEach(out::println);
        out.printf("%n%d/%d kỳ vọng đạt, %d/%d bước đúng như kịch bản%n", checks.stream().filter(Check::holds).count(), checks.size(),
            entries.stream().filter(Entry::asExpected).count(), entries.size());
    }
}
