package vn.thidua.rulepack.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.rulepack.CouncilRule;
import vn.thidua.rulepack.LegalItem;
import vn.thidua.rulepack.Requirement;

/** Says values of a pack in Vietnamese; names of awards, events and lists come from {@code rulepacks/words.properties}. */
final class RuleWords {

    private final Properties words = new Properties();

    RuleWords() {
        try (var in = new InputStreamReader(new ClassPathResource("rulepacks/words.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** E.g. "Thẩm quyền quyết định". */
    String list(PackEntry entry) {
        return word(entry.subject().replaceFirst("/.*", ""));
    }

    /** E.g. "Giấy khen, Chủ tịch Ủy ban nhân dân cấp xã". */
    String subject(PackEntry entry) {
        String[] parts = entry.subject().split("/");
        return parts.length == 1 ? word(parts[0] + ".all") : Stream.of(parts).skip(1).map(this::word).collect(Collectors.joining(", "));
    }

    /** The name of a blank, e.g. "Hệ số cho cá nhân". */
    String word(String id) {
        return words.getProperty(id, id);
    }

    String value(PackEntry entry) {
        if (!entry.blanks().isEmpty()) {
            return "chưa có, phải nhập theo văn bản";
        }
        if (entry instanceof PackEntry.Frame frame) {
            return frame.name();
        } else if (entry instanceof PackEntry.Decider) {
            return "được quyết định";
        } else if (entry instanceof PackEntry.Title title) {
            return title.all().stream().map(this::words).collect(Collectors.joining("; "));
        } else if (entry instanceof PackEntry.Cap cap) {
            return "không quá %s %% của %s".formatted(number(cap.maxPercent()), word(cap.base()));
        } else if (entry instanceof PackEntry.TitleRounding rounding) {
            return rounding.value().label();
        } else if (entry instanceof PackEntry.Council council) {
            return council(council.rule());
        } else if (entry instanceof PackEntry.OfEvent event) {
            return event.value() + " " + word(event.list() + ".unit");
        } else if (entry instanceof PackEntry.Salary salary) {
            return number(BigDecimal.valueOf(salary.value())) + " đồng/tháng";
        } else if (entry instanceof PackEntry.Coefficient coefficient) {
            return coefficient(coefficient);
        } else if (entry instanceof PackEntry.MoneyUnit unit) {
            return unit.mode().label() + " đến " + number(BigDecimal.valueOf(unit.unitVnd())) + " đồng";
        } else if (entry instanceof PackEntry.Items items) {
            return items.items().stream().map(LegalItem::words).collect(Collectors.joining("; "));
        } else if (entry instanceof PackEntry.Number single) {
            return number(single.value());
        }
        throw new IllegalArgumentException(entry.key());
    }

    private String words(Requirement requirement) {
        List<Requirement> parts = requirement.any().isEmpty() ? requirement.all() : requirement.any();
        String inner = parts.stream().map(this::words).collect(Collectors.joining(requirement.any().isEmpty() ? "; " : " hoặc "));
        return requirement.words() == null ? inner : parts.isEmpty() ? requirement.words() : requirement.words() + " (" + inner + ")";
    }

    private String council(CouncilRule rule) {
        return "họp khi có mặt %s; thông qua khi có %s %s %s đồng ý; %s; nếu số phiếu bằng nhau: %s".formatted(rule.quorum(), rule.strictlyMore() ? "trên" : "từ",
                rule.threshold(), word(rule.voteBase()), word(rule.ballot()), word(rule.tie()));
    }

    private static String coefficient(PackEntry.Coefficient coefficient) {
        return Stream.of(coefficient.individual() == null ? "" : "cá nhân " + number(coefficient.individual()),
                        coefficient.collective() == null ? "" : "tập thể " + number(coefficient.collective()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")) + " lần lương cơ sở";
    }

    private static String number(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString().replace('.', ',');
        return plain.contains(",") ? plain : plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }
}
