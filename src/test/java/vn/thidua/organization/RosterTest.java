package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.FormatError;
import vn.thidua.shared.InvalidDocument;

class RosterTest {

    private static final String SMALL = """
            name: Xã Thử Nghiệm
            validFrom: 2024-01-01
            units:
            - {id: xa-thu, name: UBND xã Thử, type: COMMUNE}
            - {id: truong-thu, name: Trường Thử, type: PRIMARY_SCHOOL, parent: xa-thu}
            - {id: tram-thu, name: Trạm Thử, type: HEALTH_FACILITY, parent: xa-thu, subordinate: false}
            people:
            - {id: an, familyAndMiddleName: Lò Văn, givenName: An, category: CIVIL_SERVANT, position: Chủ tịch, unit: xa-thu}
            - {id: binh, familyAndMiddleName: Lò Thị, givenName: Bình, category: PUBLIC_EMPLOYEE, unit: truong-thu}
            roles:
            - {role: ISSUER_CHAIR, unit: xa-thu, people: [an]}
            - {role: UNIT_OFFICER, unit: truong-thu, people: [binh, an], validTo: 2024-06-30}
            """;

    @Test
    void readsUnitsPeopleAndRoles() {
        Roster roster = Roster.read(SMALL);

        assertThat(roster.validFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(roster.units()).extracting(Roster.UnitEntry::type)
                .containsExactly(UnitType.COMMUNE, UnitType.PRIMARY_SCHOOL, UnitType.HEALTH_FACILITY);
        assertThat(roster.people().get(0).position()).isEqualTo("Chủ tịch");
        assertThat(roster.roles().get(1).people()).containsExactly("binh", "an");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "parent: xa-thu} | parent: xa-mat} | /units/1/parent | không có đơn vị nào mang mã «xa-mat» trong danh sách",
        "id: truong-thu, name | id: xa-thu, name | /units/1/id | mã đơn vị «xa-thu» bị dùng hai lần",
        "type: COMMUNE} | type: COMMUNE, parent: truong-thu} | /units/0/parent | đơn vị cấp trên tạo thành vòng lặp: xa-thu → truong-thu → xa-thu",
        "type: COMMUNE} | type: COMMUNE, parent: xa-thu} | /units/0/parent | đơn vị cấp trên tạo thành vòng lặp: xa-thu → xa-thu",
        "type: COMMUNE} | type: COMMUNE, validTo: 2023-12-31} | /units/0/validTo | ngày kết thúc 2023-12-31 đứng trước ngày bắt đầu 2024-01-01",
        "id: binh, family | id: an, family | /people/1/id | mã người «an» bị dùng hai lần",
        "EMPLOYEE, unit: truong-thu} | EMPLOYEE, unit: truong-mat} | /people/1/unit | không có đơn vị nào mang mã «truong-mat» trong danh sách",
        "EMPLOYEE, unit: truong-thu} | EMPLOYEE, unit: truong-thu, email: binh@truong} | /people/1/email | địa chỉ thư điện tử «binh@truong» không đúng dạng",
        "ISSUER_CHAIR, unit: xa-thu | ISSUER_CHAIR, unit: xa-mat | /roles/0/unit | không có đơn vị nào mang mã «xa-mat» trong danh sách",
        "people: [an]} | people: [an, chi]} | /roles/0/people/1 | không có người nào mang mã «chi» trong danh sách",
        "people: [an]} | people: []} | /roles/0/people | phải có ít nhất 1 mục",
        "'ISSUER_CHAIR, unit: xa-thu' | 'UNIT_OFFICER, unit: truong-thu' | /roles/1/people/1 | «an» đã được giao vai trò này tại đơn vị này trong cùng thời gian",
        "validTo: 2024-06-30 | validTo: 2023-06-30 | /roles/1/validTo | ngày kết thúc 2023-06-30 đứng trước ngày bắt đầu 2024-01-01",
    })
    void saysWhereAndWhyARosterIsWrong(String right, String wrong, String path, String reason) {
        String yaml = SMALL.replace(right, wrong);
        assertThat(yaml).isNotEqualTo(SMALL);

        assertThat(errorsOf(yaml)).anySatisfy(error -> {
            assertThat(error.path()).isEqualTo(path);
            assertThat(error.reason()).startsWith(reason);
            assertThat(error.line()).isPositive();
        });
    }

    @Test
    void reportsErrorsOfFormAndOfSenseTogether() {
        String yaml = SMALL.replace("type: COMMUNE", "type: CITY").replace("people: [an]", "people: [chi]")
                .replace("role: UNIT_OFFICER", "role: BOSS");

        assertThat(errorsOf(yaml)).extracting(FormatError::path).containsExactlyInAnyOrder(
                "/units/0/type", "/roles/0/people/0", "/roles/1/role");
    }

    @Test
    void theSameRoleAgainAfterABreakIsAllowed() {
        String yaml = SMALL + "- {role: UNIT_OFFICER, unit: truong-thu, people: [an], validFrom: 2024-07-01}\n";

        assertThat(Roster.read(yaml).roles()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoRosterAtAll() {
        assertThatThrownBy(() -> Roster.read("- a\n- b")).isInstanceOf(InvalidDocument.class)
                .hasMessageContaining("phải là nhóm thông tin");
    }

    @Test
    void theSchemaNamesExactlyTheProductsTypesCategoriesAndRoles() throws IOException {
        JsonNode definitions = schema().get("$defs");

        assertThat(enumOf(definitions, "unit", "type")).containsExactlyElementsOf(names(UnitType.values()));
        assertThat(enumOf(definitions, "person", "category")).containsExactlyElementsOf(names(StaffCategory.values()));
        assertThat(enumOf(definitions, "role", "role")).containsExactlyElementsOf(names(FunctionalRole.values()));
    }

    private static List<FormatError> errorsOf(String yaml) {
        return catchThrowableOfType(InvalidDocument.class, () -> Roster.read(yaml)).errors();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream source = Roster.class.getResourceAsStream("/schema/roster.schema.json")) {
            return new ObjectMapper().readTree(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> enumOf(JsonNode definitions, String definition, String property) {
        JsonNode names = definitions.get(definition).get("properties").get(property).get("enum");
        return StreamSupport.stream(names.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
