package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.RegistrationContent;
import vn.thidua.registration.RegistrationStatus;
import vn.thidua.registration.SubmittedObject;
import vn.thidua.registration.Verdict;
import vn.thidua.registration.Verdict.Outcome;
import vn.thidua.shared.Refused;

class StoredRegistrationTest {

    private final StoredRegistration direct = new StoredRegistration("m/r0/xa-a", "m", "xa-a", "");
    private final StoredRegistration school = new StoredRegistration("m/r0/truong-x", "m", "truong-x", "phong-giao-duc");

    @Test
    void goesStraightToTheReceiverWithoutAnAppraiser() {
        direct.submit(turn("Mô hình A"));
        assertThat(status(direct)).isEqualTo(RegistrationStatus.WITH_RECEIVER);
        assertThat(direct.decide(verdicts(direct, Outcome.PASS), null)).isTrue();
        assertThat(direct.acceptedObjects()).extracting(RegisteredObject::name).containsExactly("Mô hình A");
    }

    @Test
    void passesThroughTheAppraiserFirst() {
        school.submit(turn("Mô hình A"));
        assertThat(status(school)).isEqualTo(RegistrationStatus.WITH_SECTOR);
        refused("không còn chờ cơ quan tiếp nhận", () -> school.decide(verdicts(school, Outcome.PASS), null));
        assertThat(school.appraise(verdicts(school, Outcome.PASS))).isTrue();
        assertThat(school.decide(verdicts(school, Outcome.PASS), null)).isTrue();
    }

    @Test
    void isReturnedAsAWholeWhenOneObjectIsAndKeepsEveryTurn() {
        school.submit(turn("Dạy học theo chương trình", "Mô hình B"));
        List<String> ids = ids(school);
        boolean forwarded = school.appraise(List.of(new Verdict(ids.get(0), Outcome.RETURN, "Thường xuyên hàng năm"), new Verdict(ids.get(1), Outcome.PASS, "")));
        assertThat(forwarded).isFalse();
        school.submit(turn("Mô hình C", "Mô hình B"));
        assertThat(school.history()).hasSize(2);
        assertThat(school.history().get(1).status()).isEqualTo(RegistrationStatus.RETURNED);
        assertThat(school.history().get(1).objects().get(0).sectorVerdict().reason()).isEqualTo("Thường xuyên hàng năm");
        assertThat(school.acceptedObjects()).isEmpty();
    }

    @Test
    void needsAReasonForEveryReturnedObjectAndAVerdictForEachOfThem() {
        direct.submit(turn("Mô hình A", "Mô hình B"));
        List<String> ids = ids(direct);
        refused("phải ghi lý do trả lại", () -> direct.decide(List.of(new Verdict(ids.get(0), Outcome.RETURN, " "), pass(ids.get(1))), null));
        refused("Mục 2 «Mô hình B»: chưa có ý kiến", () -> direct.decide(List.of(pass(ids.get(0))), null));
        refused("Mỗi mục chỉ được ghi một ý kiến", () -> direct.decide(List.of(pass(ids.get(0)), pass(ids.get(0))), null));
        refused("đã thay đổi", () -> direct.decide(List.of(pass(ids.get(0)), pass(ids.get(1)), pass("x")), null));
    }

    @Test
    void acceptsLateOnlyWithAReason() {
        direct.submit(new Turn(RegistrationContent.works(List.of(entry("Mô hình A"))), List.of(""), Instant.EPOCH, "cb", true, "Mất điện"));
        refused("phải ghi lý do chấp nhận", () -> direct.decide(verdicts(direct, Outcome.PASS), " "));
        assertThat(direct.decide(verdicts(direct, Outcome.PASS), "Có xác nhận mất điện")).isTrue();
    }

    @Test
    void isRecalledUntilSomebodyActed() {
        refused("chưa gửi", direct::recall);
        direct.submit(turn("Mô hình A"));
        direct.recall();
        assertThat(status(direct)).isEqualTo(RegistrationStatus.RECALLED);
        refused("đã được xử lý", direct::recall);
        direct.submit(turn("Mô hình B"));
        direct.decide(verdicts(direct, Outcome.PASS), null);
        refused("đã được xử lý", direct::recall);
    }

    @Test
    void isNotRecalledOnceForwarded() {
        school.submit(turn("Mô hình A"));
        school.appraise(verdicts(school, Outcome.PASS));
        refused("đã được xử lý: Chờ cơ quan tiếp nhận", school::recall);
    }

    @Test
    void isNotSentTwice() {
        direct.submit(turn("Mô hình A"));
        refused("đã được gửi", () -> direct.submit(turn("Mô hình B")));
    }

    private static void refused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(words);
    }

    private static RegistrationStatus status(StoredRegistration registration) {
        return registration.history().get(0).status();
    }

    private static List<String> ids(StoredRegistration registration) {
        return registration.history().get(0).objects().stream().map(SubmittedObject::id).toList();
    }

    private static List<Verdict> verdicts(StoredRegistration registration, Outcome outcome) {
        return ids(registration).stream().map(id -> new Verdict(id, outcome, "")).toList();
    }

    private static Verdict pass(String id) {
        return new Verdict(id, Outcome.PASS, "");
    }

    @Test
    void keepsTooFewWorksAndGoesOnWithThem() {
        direct.keepPart(turn("Mô hình A"));
        assertThat(status(direct)).isEqualTo(RegistrationStatus.INCOMPLETE);
        assertThat(direct.countWorks()).isOne();
        assertThat(direct.acceptedObjects()).isEmpty();
        refused("không còn chờ cơ quan tiếp nhận", () -> direct.decide(verdicts(direct, Outcome.PASS), null));
        direct.submit(turn("Mô hình A", "Mô hình B"));
        assertThat(status(direct)).isEqualTo(RegistrationStatus.WITH_RECEIVER);
        assertThat(direct.countWorks()).isEqualTo(2);
        direct.recall();
        assertThat(direct.countWorks()).isZero();
    }

    private static Turn turn(String... names) {
        List<ObjectEntry> entries = Stream.of(names).map(StoredRegistrationTest::entry).toList();
        return new Turn(RegistrationContent.works(entries), entries.stream().map(entry -> "").toList(), Instant.EPOCH, "cb", false, "");
    }

    private static ObjectEntry entry(String name) {
        return new ObjectEntry("MODEL", name, "", "Đạt", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 31), "Khó");
    }
}
