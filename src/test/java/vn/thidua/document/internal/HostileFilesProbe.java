package vn.thidua.document.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.thidua.document.SheetReader;
import vn.thidua.shared.Refused;

/** Started with a small heap: reads files one after the other and says of each what it came to, and the longest time. */
public final class HostileFilesProbe {

    private HostileFilesProbe() {
    }

    /** Lines of the list are {@code attach|sheet <tab> file <tab> name}. */
    public static void main(String[] arguments) throws IOException {
        FileInspection inspection = new FileInspection(
            new FileSettings(DataSize.ofMegabytes(10), 20, DataSize.ofMegabytes(50), FileSettings.Store.DATABASE, null, null));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long longest = 0;
        String slowest = "";
        int refused = 0;
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            byte[] content = Files.readAllBytes(Path.of(parts[1]));
            long began = threads.getCurrentThreadCpuTime();
            try {
                if (parts[0].equals("sheet")) {
                    SheetReader.read(content);
                } else {
                    inspection.check(parts[2], content);
                }
                System.out.println("TAKEN " + line);
            } catch (Refused expected) {
                refused++;
            }
            long took = threads.getCurrentThreadCpuTime() - began;
            slowest = took > longest ? parts[2] : slowest;
            longest = Math.max(longest, took);
        }
        System.out.println("refused " + refused + " of " + lines.size() + ", longest " + longest / 1_000_000 + " ms of processor time («" + slowest + "»)");
    }
}
