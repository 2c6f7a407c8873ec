package vn.thidua.registration.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.shared.Refused;

/** What every registered object must have before it may be sent: type, name, target, time inside the period, difficulty (S4-28, S4-30). */
public class EntryRules {

    static final int MAX_NAME = 300;
    static final int MAX_TEXT = 2000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Demands demands;

    public EntryRules(Demands demands) {
        this.demands = demands;
    }

    public void check(List<ObjectEntry> entries) {
        if (entries.isEmpty() && demands.min() > 0) {
            throw refused("Phải đăng ký ít nhất %02d công trình, mô hình hoặc phần việc; hiện chưa có mục nào.".formatted(demands.min()));
        }
        if (demands.max() != null && entries.size() > demands.max()) {
            throw refused("Chỉ được đăng ký tối đa %02d mục theo kế hoạch; hiện có %02d.".formatted(demands.max(), entries.size()));
        }
        for (int i = 0; i < entries.size(); i++) {
            check(i + 1, entries.get(i));
        }
        refuseDuplicates(entries);
    }

    private void check(int no, ObjectEntry entry) {
        if (!demands.types().containsKey(entry.type())) {
            throw refused("Mục %d: chọn loại trong các loại kế hoạch cho phép: %s.".formatted(no, demands.typeLabels()));
        }
        text(no, "tên", entry.name(), MAX_NAME);
        if (!demands.fields().isEmpty() && !demands.fields().containsKey(entry.field())) {
            throw refused("Mục %d: chọn nội dung thi đua trong danh sách của kế hoạch.".formatted(no));
        }
        text(no, "mục tiêu (kết quả cần đạt)", entry.target(), MAX_TEXT);
        period(no, entry.startsOn(), entry.finishesOn());
        text(no, "thuyết minh tính khó, phức tạp", entry.difficulty(), MAX_TEXT);
    }

    private void text(int no, String label, String value, int max) {
        if (value.isBlank()) {
            throw refused("Mục %d: thiếu %s.".formatted(no, label));
        }
        if (value.codePointCount(0, value.length()) > max) {
            throw refused("Mục %d: %s dài quá %d ký tự.".formatted(no, label, max));
        }
    }

    private void period(int no, LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            throw refused("Mục %d: thiếu thời gian thực hiện (từ ngày, đến ngày).".formatted(no));
        }
        if (to.isBefore(from)) {
            throw refused("Mục %d: ngày hoàn thành %s trước ngày bắt đầu %s.".formatted(no, DAY.format(to), DAY.format(from)));
        }
        if (from.isBefore(demands.from()) || to.isAfter(demands.to())) {
            throw refused("Mục %d: thời gian thực hiện phải nằm trong thời gian thi đua, từ %s đến %s."
                    .formatted(no, DAY.format(demands.from()), DAY.format(demands.to())));
        }
    }

    private void refuseDuplicates(List<ObjectEntry> entries) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Integer first = seen.putIfAbsent(key(entries.get(i).name()), i + 1);
            if (first != null) {
                throw refused("Mục %d trùng tên với mục %d: «%s».".formatted(i + 1, first, entries.get(i).name()));
            }
        }
    }

    /** Two names are the same when they differ only in letter case, spaces or the way accents are encoded. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}“”«»–]+", " ").strip();
    }

    private static Refused refused(String sentence) {
        return Refused.invalid("objects", sentence);
    }
}
