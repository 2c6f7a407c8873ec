package vn.thidua.rulepack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.rulepack.RuleBook;
import vn.thidua.rulepack.RuleEntry;

/** What administrators read of a pack has names, not ids. */
class RuleWordsTest {

    private static final Pattern ID = Pattern.compile("\\b[A-Z]{3,}_[A-Z_]+\\b|\\b[a-z]+[A-Z]\\w+\\b");

    private final PackShelf shelf = PackShelf.read(new ClassPathResource("rulepacks/vietnam.yaml"), PackFiles.SHIPPED);
    private final RuleBook book = new ShelfBook(shelf, (release, key) -> Optional.empty());

    @Test
    void everyShippedValueHasAName() {
        List<RuleEntry> all = Stream.concat(Stream.of(shelf.national()), shelf.layers().stream())
                .flatMap(file -> book.of(file.pack(), "").stream()).toList();

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all).allSatisfy(entry -> {
            assertThat(entry.list()).doesNotContainPattern(ID);
            assertThat(entry.subject()).doesNotContainPattern(ID);
            assertThat(entry.value()).isNotBlank().doesNotContainPattern(ID);
            assertThat(entry.blanks()).allMatch(blank -> !blank.label().equals(blank.name()));
        });
    }

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(value("ratioCaps/GRASSROOTS_EMULATION_FIGHTER@2017-10-01")).isEqualTo("không quá 15 % của Lao động tiên tiến");
        assertThat(value("baseSalaryVnd@2024-07-01")).isEqualTo("2.340.000 đồng/tháng");
        assertThat(value("rewardRounding@2017-10-01")).isEqualTo("làm tròn lên đến 10.000 đồng");
        assertThat(value("council/PROVINCIAL_EMULATION_FIGHTER")).isEqualTo("họp khi có mặt 2/3; thông qua khi có từ 9/10 toàn bộ thành viên đồng ý; "
                + "bỏ phiếu kín; nếu số phiếu bằng nhau: không thông qua");
        assertThat(value("titles/GRASSROOTS_EMULATION_FIGHTER@2024-01-01")).startsWith("Đạt tiêu chuẩn Lao động tiên tiến; "
                + "Cần một trong các thành tích (Hoàn thành xuất sắc nhiệm vụ hoặc Có sáng kiến được công nhận");
        assertThat(value("coefficients/CERTIFICATE_OF_MERIT/COMMUNE_CHAIR@2024-01-01")).isEqualTo("chưa có, phải nhập theo văn bản");
    }

    private String value(String key) {
        return book.of("vietnam", key).stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow().value();
    }
}
