package vn.thidua.upkeep;

import java.io.PrintStream;
import java.util.List;
import vn.thidua.shared.DataFindings;

/** What was checked, and what of it does not hold. */
public record CheckReport(List<Line> lines) {

    /** One check with its findings. */
    public record Line(String name, DataFindings findings) {

        boolean holds() {
            return findings.violations().isEmpty();
        }
    }

    public boolean holds() {
        return lines.stream().allMatch(Line::holds);
    }

    public int checked() {
        return lines.stream().mapToInt(line -> line.findings().checked()).sum();
    }

    public List<String> violations() {
        return lines.stream().flatMap(line -> line.findings().violations().stream()).toList();
    }

    /** Prints it for a person at a terminal. */
    public void printTo(PrintStream out) {
        for (Line line : lines) {
            out.printf("%s %s: %d%n", line.holds() ? "ĐẠT  " : "HỎNG ", line.name(), line.findings().checked());
            line.findings().violations().forEach(violation -> out.println("      – " + violation));
        }
        out.printf("%n%d nội dung kiểm tra, %d mục dữ liệu, %d sai lệch%n", lines.size(), checked(), violations().size());
    }
}
