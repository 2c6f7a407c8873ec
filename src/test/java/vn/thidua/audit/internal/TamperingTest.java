package vn.thidua.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import vn.thidua.audit.ChainHead;
import vn.thidua.audit.internal.Bench.Kind;
import vn.thidua.proof.Figures;

/** The database refuses to change the record, and where somebody takes the guards away, the chain tells what was done. */
class TamperingTest {

    private static final String FORGED = "insert into td_audit (entry_no, recorded_at, actor, action, subject, reason) "
        + "values (%d, timestamp with time zone '2024-01-10 05:00:00+00:00', 'chu-tich', 'DECISION_SIGNED', 'm', 'chèn vào')";

    private static int found;

    static Stream<Arguments> deeds() {
        return Stream.of(
            deed("mục số 3", "update td_audit set recorded_at = recorded_at + interval '0.000001' second where entry_no = 3"),
            deed("mục số 3", "update td_audit set actor = 'chu-tich ' where entry_no = 3"),
            deed("mục số 3", "update td_audit set action = 'ACTION_33' where entry_no = 3"),
            deed("mục số 3", "update td_audit set subject = 'm/r0/33' where entry_no = 3"),
            deed("mục số 3", "update td_audit set reason = '' where entry_no = 3"),
            deed("mục số 4", "update td_audit set reason = null where entry_no = 4"),
            deed("mục số 3", "update td_audit set digest = null where entry_no = 3"),
            deed("mục số 1", "update td_audit set digest = null"),
            deed("mục số 3 đã bị xóa", "update td_audit set entry_no = 33 where entry_no = 3"),
            deed("thiếu mắt xích số 3", "update td_audit_seal set seal_no = 33 where seal_no = 3"),
            deed("mục số 33", "update td_audit_seal set entry_no = 33 where seal_no = 3"),
            deed("mục số 3", "update td_audit_seal set rolled_back = true where seal_no = 3"),
            deed("mục số 3", "update td_audit_seal set hash = '0' where seal_no = 3"),
            deed("mục số 6", "update td_audit_seal set hash = '0' where seal_no = 6"),
            deed("mục số 3 đã bị xóa", "delete from td_audit where entry_no = 3"),
            deed("mục số 6 đã bị xóa", "delete from td_audit where entry_no = 6"),
            deed("thiếu mắt xích số 3", "delete from td_audit where entry_no = 3", "delete from td_audit_seal where entry_no = 3"),
            deed("mắt xích số 3", "delete from td_audit where entry_no = 3", "delete from td_audit_seal where entry_no = 3",
                "update td_audit_seal set seal_no = 3 where seal_no = 4", "update td_audit_seal set seal_no = 4 where seal_no = 5",
                "update td_audit_seal set seal_no = 5 where seal_no = 6"),
            deed("không nằm trong chuỗi", "delete from td_audit_seal where entry_no = 6"),
            deed("không nằm trong chuỗi", FORGED.formatted(33)),
            deed("không nằm trong chuỗi", FORGED.formatted(7)),
            deed("không do ứng dụng ghi", FORGED.formatted(7), "insert into td_audit_pending values (7)"),
            deed("mục số 2", "update td_audit set entry_no = 99 where entry_no = 2", "update td_audit set entry_no = 2 where entry_no = 5",
                "update td_audit set entry_no = 5 where entry_no = 99"),
            deed("mục số 5", "update td_audit_seal set entry_no = 99 where seal_no = 2", "update td_audit_seal set entry_no = 2 where seal_no = 5",
                "update td_audit_seal set entry_no = 5 where seal_no = 2"))
            .flatMap(deed -> Stream.of(Kind.values()).map(kind -> Arguments.of(kind, deed.get()[0], deed.get()[1])));
    }

    private static Arguments deed(String sentence, String... statements) {
        return Arguments.of(sentence, List.of(statements));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whatIsDoneBehindTheApplicationIsFound(Kind kind, String sentence, List<String> statements) {
        Bench bench = Bench.sealed(kind);

        bench.tamper(statements.toArray(String[]::new));

        assertThat(bench.prove().broken()).first().asString().contains(sentence);
        found++;
    }

    @ParameterizedTest
    @EnumSource
    void aCutEndShowsByAHeadThatWasNoted(Kind kind) {
        Bench bench = Bench.sealed(kind);
        ChainHead noted = bench.prove().head();
        bench.tamper("delete from td_audit where entry_no > 4", "delete from td_audit_seal where entry_no > 4");

        assertThat(bench.prove().broken()).isEmpty();
        assertThat(bench.prove(noted).broken()).singleElement().asString().contains("chỉ còn 4 mắt xích, trước đây đã có 6");

        bench.write("LATER", "m", null);
        bench.write("LATER", "m", null);
        bench.seal();
        assertThat(bench.prove(noted).broken()).singleElement().asString().contains("mắt xích số 6 khác mã niêm phong đã ghi lại");
        assertThat(bench.prove().gaps()).containsExactly("5–6");
        found++;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotSealedYetIsGuardedToo(Kind kind) {
        Bench bench = Bench.sealed(kind);
        bench.write("WAITS", "m", "thật");
        bench.write("WAITS", "m", "thật");
        bench.write("WAITS", "m", "thật");
        assertThat(bench.prove()).satisfies(proof -> {
            assertThat(proof.isWhole()).isTrue();
            assertThat(proof.waiting()).isEqualTo(3);
        });

        bench.tamper("update td_audit set reason = 'giả' where entry_no = 7", "delete from td_audit_pending where entry_no = 8",
            "delete from td_audit where entry_no = 8");
        assertThat(bench.prove().broken()).singleElement().asString().contains("mục số 7").contains("đã bị sửa trước khi niêm phong");
        assertThat(bench.prove().gaps()).containsExactly("8");

        bench.seal();
        assertThat(bench.prove().broken()).singleElement().asString().contains("mục số 7");
        assertThat(bench.prove().gaps()).containsExactly("8");
        found++;
    }

    /** Whoever knows how links are made can make one link anew, but then the next does not fit. */
    @ParameterizedTest
    @EnumSource
    void aLinkMadeAnewBreaksTheNext(Kind kind) {
        Bench bench = Bench.sealed(kind);
        Content forged = new Content(Instant.parse("2024-01-10T05:00:00Z"), "chu-tich", "ACTION_3", "m/r0/3", "khác");
        String before = bench.jdbc.queryForObject("select hash from td_audit_seal where seal_no = 2", String.class);
        Link anew = new Link(2, 2, false, before).sealing(3, forged, forged.digest(SealHash.plain()), SealHash.plain());
        bench.tamper("update td_audit set reason = 'khác', digest = '%s' where entry_no = 3".formatted(forged.digest(SealHash.plain())),
            "update td_audit_seal set hash = '%s' where seal_no = 3".formatted(anew.hash()));

        assertThat(bench.prove().broken()).singleElement().asString().contains("mắt xích số 4");
        found++;
    }

    @ParameterizedTest
    @EnumSource
    void anEntryPutWhereNothingWasStoredIsFound(Kind kind) {
        Bench bench = Bench.on(kind);
        bench.write("FIRST", "m", null);
        bench.writeAndRollBack();
        bench.write("LAST", "m", null);
        bench.seal();
        assertThat(bench.prove().gaps()).isEmpty();
        assertThat(bench.prove().rolledBack()).isEqualTo(1);

        bench.tamper(FORGED.formatted(2));
        assertThat(bench.prove().broken()).first().asString().contains("mục số 2 được chèn vào số thứ tự không dùng");
        found++;
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseItselfRefuses(Kind kind) {
        Bench bench = Bench.sealed(kind);
        for (String table : List.of("td_audit", "td_audit_seal")) {
            for (String attempt : List.of("update %s set entry_no = 99 where entry_no = 3", "delete from %s", "delete from %s where entry_no = 3")) {
                assertThatThrownBy(() -> bench.jdbc.update(attempt.formatted(table))).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining(table + " is append-only");
            }
        }
        assertThatThrownBy(() -> bench.jdbc.execute("truncate table td_audit")).isInstanceOf(DataAccessException.class);
        assertThat(bench.prove().isWhole()).isTrue();
    }

    @AfterAll
    static void print() {
        Figures.print("audit", "%d ways of tampering on H2 and PostgreSQL, each found", found);
    }
}
