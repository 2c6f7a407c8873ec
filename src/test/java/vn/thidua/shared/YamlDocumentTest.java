package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    private static final String SCHEMA = "/schema/sample.schema.json";

    enum Level { LOW, HIGH }

    record Item(String id, Boolean many) {
    }

    record Sample(String name, LocalDate day, Level level, Integer count, List<Item> items) {
    }

    @Test
    void readsARecord() {
        YamlDocument document = YamlDocument.parse("""
                name: Xã Vân Thủy
                day: 2024-01-20
                level: HIGH
                count: 3
                items:
                - {id: a, many: true}
                """).validate(SCHEMA);

        assertThat(document.as(Sample.class)).isEqualTo(new Sample("Xã Vân Thủy", LocalDate.of(2024, 1, 20), Level.HIGH, 3,
                List.of(new Item("a", true))));
        assertThat(document.errors().isEmpty()).isTrue();
    }

    @Test
    void reportsEveryErrorWithLinePathAndVietnameseReason() {
        YamlDocument document = YamlDocument.parse("""
                day: 2024-02-30
                level: MIDDLE
                count: 12
                colour: red
                items:
                - id: a
                - id: B2
                  many: perhaps
                - many: true
                """).validate(SCHEMA);

        assertThat(document.errors().all()).map(FormatError::toString).containsExactlyInAnyOrder(
                "Dòng 1, toàn văn bản: thiếu thông tin bắt buộc «name»",
                "Dòng 1, /day: «2024-02-30» không phải là một ngày có thật, viết theo dạng năm-tháng-ngày, ví dụ 2024-01-20",
                "Dòng 2, /level: giá trị «MIDDLE» không nằm trong danh sách cho phép: [\"LOW\", \"HIGH\"]",
                "Dòng 3, /count: không được quá 9",
                "Dòng 1, toàn văn bản: không có thông tin nào tên là «colour» ở đây",
                "Dòng 7, /items/1/id: giá trị «B2» không đúng mẫu ^[a-z]+$",
                "Dòng 8, /items/1/many: phải là true hoặc false, không phải chữ",
                "Dòng 9, /items/2: thiếu thông tin bắt buộc «id»");
    }

    @Test
    void leavesNullWhereTheFormIsWrongSoThatFurtherChecksCanRun() {
        YamlDocument document = YamlDocument.parse("""
                name: [a, b]
                day: yesterday
                level: MIDDLE
                count: many
                items: [{id: a}, 7]
                """).validate(SCHEMA);
        List<FormatError> bySchema = document.errors().all();

        Sample sample = document.as(Sample.class);

        assertThat(sample.items()).first().isEqualTo(new Item("a", null));
        assertThat(sample.day()).isNull();
        assertThat(sample.level()).isNull();
        assertThat(document.errors().all()).as("nothing is reported twice").isEqualTo(bySchema).hasSize(5);
    }

    @Test
    void throwsAllErrorsTogether() {
        YamlDocument document = YamlDocument.parse("name: ''\ncount: 0").validate(SCHEMA);
        document.errors().add("/count", "không khớp với kế hoạch");

        assertThatThrownBy(() -> document.errors().throwIfAny()).isInstanceOfSatisfying(InvalidDocument.class, invalid -> {
            assertThat(invalid.errors()).hasSize(3);
            assertThat(invalid).hasMessageContaining("Dòng 2, /count: phải từ 1 trở lên").hasMessageContaining("không khớp với kế hoạch");
        });
    }

    @Test
    void saysWhereTheTextIsNotYaml() {
        assertThatThrownBy(() -> YamlDocument.parse("name: a\nitems: [1, 2\nday: x")).isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("không đọc được YAML");
        assertThatThrownBy(() -> YamlDocument.parse("name: a\nname: b")).isInstanceOf(InvalidDocument.class).hasMessageContaining("name");
    }

    @Test
    void anEmptyTextIsAnEmptyDocument() {
        assertThat(YamlDocument.parse("").validate(SCHEMA).errors().all()).extracting(FormatError::reason)
                .containsExactly("thiếu thông tin bắt buộc «name»");
    }
}
