package vn.thidua.review.internal;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.plan.ReportSection;
import vn.thidua.review.EvidenceItem;
import vn.thidua.shared.Refused;

/** Judges the lists of a report: each thing has its day, its title, and a link or a place where it can be seen. */
final class EvidenceRules {

    private final List<ReportSection> lists;
    private final LocalDate today;

    EvidenceRules(List<ReportSection> sections, LocalDate today) {
        this.lists = sections.stream().filter(ReportSection::list).toList();
        this.today = today;
    }

    /** @throws Refused (field {@code items}) */
    List<EvidenceItem> checked(List<EvidenceItem> given) {
        lists.stream().filter(section -> section.required() && given.stream().noneMatch(item -> section.key().equals(item.section()))).findFirst()
                .ifPresent(section -> {
                    throw wrong("Mục «" + section.title() + "» chưa kê việc nào.");
                });
        return given.stream().map(this::checked).toList();
    }

    private EvidenceItem checked(EvidenceItem item) {
        if (lists.stream().noneMatch(section -> section.key().equals(item.section()))) {
            throw wrong("Mục «" + item.section() + "» không phải là mục kê việc.");
        }
        String title = clean(item.title());
        if (title.isEmpty()) {
            throw wrong("Mỗi việc phải có tên.");
        }
        if (item.day() == null || item.day().isAfter(today)) {
            throw wrong("«" + title + "»: ngày phải có và không sau hôm nay.");
        }
        String link = clean(item.link());
        if (!link.isEmpty() && !link.matches("https?://\\S+")) {
            throw wrong("«" + title + "»: đường dẫn phải bắt đầu bằng http:// hoặc https://.");
        }
        if (lists.stream().anyMatch(section -> section.key().equals(item.section()) && section.listsOwnAwards())
                && !clean(item.place()).matches(".*\\d+\\s*/\\s*\\S.*")) {
            throw wrong("«" + title + "»: phải ghi hình thức khen thưởng và số quyết định, ví dụ Giấy khen, Quyết định số 12/QĐ-UBND.");
        }
        if (link.isEmpty() && clean(item.place()).isEmpty()) {
            throw wrong("«" + title + "»: phải ghi đường dẫn, hoặc báo, đài, nơi thực hiện.");
        }
        if (item.people() != null && item.people() < 0) {
            throw wrong("«" + title + "»: số người không được âm.");
        }
        return new EvidenceItem(item.section(), item.day(), title, clean(item.place()), link, item.people());
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    private static Refused wrong(String sentence) {
        return Refused.invalid("items", sentence);
    }
}
