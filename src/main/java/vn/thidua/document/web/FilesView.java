package vn.thidua.document.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileType;
import vn.thidua.document.ReadFile;

/**
 * The files of a task as its form shows them.
 *
 * @param accept  what the browser offers to choose
 * @param largest size of a file, in words
 * @param most    files in one task
 */
record FilesView(boolean taking, String accept, String largest, int most, List<Line> drafts, List<Group> groups) {

    private static final int SHORT = 12;
    private static final long MEGABYTE = 1 << 20;
    private static final DecimalFormatSymbols VIETNAMESE = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi"));

    /** @param removed to be replaced when the task is sent */
    record Line(String id, String name, String size, String sha256, String digest, boolean removed) {

        static Line of(EvidenceFile file, boolean removed) {
            return new Line(file.id(), file.name(), words(file.size()), file.sha256(), file.sha256().substring(0, SHORT), removed);
        }
    }

    /** @param own of the home that this task attaches to */
    record Group(String heading, boolean own, List<Line> files) {
    }

    static FilesView of(ReadFile.OfTask files) {
        String accept = Stream.of(FileType.values()).flatMap(type -> type.extensions().stream()).map(extension -> "." + extension).collect(Collectors.joining(","));
        return new FilesView(files.taking(), accept, words(files.largest()), files.most(), files.drafts().stream().map(file -> Line.of(file, false)).toList(),
                files.groups().stream().map(group -> new Group(group.heading(), group.own(),
                        group.files().stream().map(file -> Line.of(file, files.removed().contains(file.id()))).toList())).toList());
    }

    private static String words(long bytes) {
        return bytes < MEGABYTE ? Math.max(1, bytes / 1024) + " KB" : new DecimalFormat("0.#", VIETNAMESE).format((double) bytes / MEGABYTE) + " MB";
    }
}
