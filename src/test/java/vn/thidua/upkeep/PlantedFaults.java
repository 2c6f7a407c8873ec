package vn.thidua.upkeep;

import java.util.List;
import java.util.stream.Stream;

/** Statements that break one promise each, on a database with the demonstration in it, and the words that a check must then say. */
public final class PlantedFaults {

    private static final String REGISTERING = "(select min(o.id) from td_obligation o where o.status = 'OPEN' and o.kind = 'REGISTRATION')";
    private static final String OTHER_REGISTERING = "(select max(o.id) from td_obligation o where o.status = 'OPEN' and o.kind = 'REGISTRATION')";
    private static final String ITS_TIMER = """
            id_ = (select min(j.id_) from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_ where d.act_id_ = 'event_registrationDue')""";
    private static final String INITIATIVE = """
            insert into td_initiative (id, obligation_id, position, round_key, movement_id, unit_id, title, solution, effect, status, version)
            select round_key || '/x', round_key, 1, round_key, movement_id, 'x', 'x', 'x', 'x', 'SUBMITTED', 0 from td_round
            where round_key = (select min(round_key) from td_round where status = 'CLOSED')""";
    private static final String REVOCATION = """
            insert into td_revocation (id, nomination_id, decision_id, movement_id, issuer_unit_id, status, ground, ground_words, conclusion,
                concluded_on, opened_by, opened_at, file_due_at, filing_late, decision_late, number_year, number, document_number, version)
            select r.nomination_id || '/v9', r.nomination_id, d.id, d.movement_id, d.issuer_unit_id, %s, 'x', 'x', 'x', d.issued_on, 'x', d.published_at,
                d.published_at, false, false, %s, 0 from td_award_register r join td_award_decision d on d.id = r.decision_id
            where r.nomination_id = (select min(nomination_id) from td_award_register where decision_id is not null)""";
    private static final String COMPLAINT = """
            insert into td_complaint (id, decision_id, nomination_id, movement_id, issuer_unit_id, unit_id, position, content, filed_by, filed_at,
                filed_late, status, answer_due_at, answer_late, version)
            select %s, d.id, 'x', d.movement_id, d.issuer_unit_id, 'x', 99, 'x', 'x', d.published_at, false, %s, d.published_at, false, 0
            from td_award_decision d where d.id = (select min(id) from td_award_decision)""";

    private PlantedFaults() {
    }

    /**
     * One fault.
     *
     * @param words part of a violation that is not there without it
     */
    public record Fault(String what, String words, List<String> statements) {

        @Override
        public String toString() {
            return what;
        }
    }

    public static Stream<Fault> all() {
        return Stream.of(processes(), timersAndNumbers(), votes(), awards(), files(), mails()).flatMap(faults -> faults);
    }

    private static Stream<Fault> processes() {
        return Stream.of(
                fault("open obligation without process", "còn mở nhưng không có quy trình «registration»",
                        "update act_ru_execution set business_key_ = 'khac' where parent_id_ is null and business_key_ = " + REGISTERING),
                fault("process without obligation", "không có nghĩa vụ nào mang mã này",
                        "update act_ru_execution set business_key_ = 'khac' where parent_id_ is null and business_key_ = " + REGISTERING),
                fault("two processes for one obligation", "có 2 quy trình «registration» cùng chạy",
                        "update act_ru_execution set business_key_ = " + OTHER_REGISTERING + " where parent_id_ is null and business_key_ = " + REGISTERING),
                fault("closed obligation with process", "(Được miễn) đã kết thúc nhưng quy trình «registration» vẫn đang chạy",
                        "update td_obligation set status = 'WAIVED' where id = " + REGISTERING),
                fault("closed round with process", "đã kết thúc nhưng quy trình «obligation-round» vẫn đang chạy",
                        "update td_round set status = 'CLOSED' where status = 'OPEN'"),
                fault("closed phase with process", "đã kết thúc nhưng quy trình «phase» vẫn đang chạy", "update td_phase set status = 'CLOSED'"),
                fault("open movement without process", "còn mở nhưng không có quy trình «movement»",
                        "update td_movement set status = 'LAUNCHED' where status = 'CLOSED'"),
                fault("registration against its obligation", "nhưng nghĩa vụ ở trạng thái «Đã được chấp nhận»",
                        "update td_registration set status = 'RETURNED' where status = 'ACCEPTED'"),
                fault("registration of nobody", "không thuộc nghĩa vụ nào",
                        "insert into td_registration (obligation_id, movement_id, unit_id, via_unit_id, status, version) values ('x', 'x', 'x', '', 'RETURNED', 0)"),
                fault("report against its obligation", "Báo cáo",
                        "update td_report set status = 'RETURNED' where status = 'ACCEPTED'"),
                fault("dossier without process", "còn mở nhưng không có quy trình «nomination»",
                        "update td_nomination set status = 'ON_HOLD' where status = 'ELIGIBLE'"),
                fault("list of nominees that nobody works on", "không còn hồ sơ nào chưa kết luận",
                        "update td_obligation set status = 'SUBMITTED' where kind = 'AWARD_DOSSIER' and status = 'ACCEPTED'"),
                fault("initiatives without process", "còn mở nhưng không có quy trình «initiative»", INITIATIVE));
    }

    private static Stream<Fault> timersAndNumbers() {
        return Stream.of(
                fault("deadline without timer", "không có hẹn giờ «event_registrationDue»", "delete from act_ru_job where " + ITS_TIMER),
                fault("timer at another instant", "hẹn giờ «event_registrationDue» vào", "update act_ru_job set duedate_ = timestamp '2030-01-01 00:00:00' where " + ITS_TIMER),
                fault("deadline of a complaint at another instant", "hẹn giờ «event_answerOverdue» vào",
                        "update act_ru_jobdef set act_id_ = 'event_answerOverdue' where act_id_ = 'event_registrationDue'",
                        COMPLAINT.formatted(REGISTERING, "'FILED'")),
                fault("failed job that nobody sees", "đã dừng mà không có sự cố nào được báo", "update act_ru_job set retries_ = 0 where " + ITS_TIMER),
                fault("plan without number", "không có số hoặc ngày văn bản", "update td_movement set document_number = null"),
                fault("two plans with one number", "được cấp cho", "update td_movement set symbol = '1/KH-UBND', issued_on = date '2026-01-05', status = 'LAUNCHED'"),
                fault("two decisions with one number", "được cấp 2 lần", REVOCATION.formatted("'RECOVERED'", "d.number_year, d.number, d.document_number")),
                fault("issued decision without number", "đã ban hành nhưng không có số", "update td_award_decision set number = null where status = 'PUBLISHED'"),
                fault("number before its time", "chưa ban hành nhưng đã có số", REVOCATION.formatted("'DECIDING'", "d.number_year, d.number + 1000, '1'")));
    }

    private static Stream<Fault> votes() {
        return Stream.of(
                fault("a vote counted twice", "phiếu được kiểm", "update td_council_tally set agree = agree + 1"),
                fault("a voter without count", "không có bảng kiểm phiếu", "delete from td_council_tally"),
                fault("session without process", "còn mở nhưng không có quy trình «council-session»",
                        "update td_council_session set status = 'TALLIED' where status = 'SIGNED'"),
                fault("voter without ballot", "còn mở nhưng không có quy trình «ballot»",
                        "update td_council_session set status = 'VOTING' where status = 'SIGNED'",
                        "delete from td_council_voted"),
                fault("case in two sessions", "ở cả phiên họp",
                        "insert into td_council_case (id, session_id, nomination_id, position, unit_id, nominee, title, proposed_upward) "
                                + "select 'x', (select max(s.id) from td_council_session s where s.id <> c.session_id), c.nomination_id, 99, 'x', 'x', 'x', false "
                                + "from td_council_case c where c.id = (select min(id) from td_council_case)"));
    }

    private static Stream<Fault> awards() {
        return Stream.of(
                fault("escalation without process", "còn mở nhưng không có quy trình «escalation»", """
                        insert into td_escalation (id, nomination_id, award_key, movement_id, unit_id, session_id, kind, nominee_name, achievement, award,
                            decider, cause, council_sentence, status, continued, version)
                        values ('x/e', 'x', 'x', 'x', 'x', 'x', 'COLLECTIVE', 'x', 'x', 'x', 'x', 'x', 'x', 'SENT', false, 0)"""),
                fault("complaint without process", "còn mở nhưng không có quy trình «complaint»", COMPLAINT.formatted("'x/c1'", "'FILED'")),
                fault("revocation without process", "còn mở nhưng không có quy trình «revocation»",
                        REVOCATION.formatted("'FILING'", "null, null, null")),
                fault("ad hoc award without process", "còn mở nhưng không có quy trình «ad-hoc-award»", """
                        insert into td_ad_hoc_award (id, movement_id, position, unit_id, kind, nominee_name, award, achievement, achieved_on, confirmation,
                            status, supplements, proposed_by, proposed_at, decision_late, version)
                        values ('x/x1', 'x', 1, 'x', 'COLLECTIVE', 'x', 'x', 'x', date '2026-01-05', 'x', 'PROPOSED', 0, 'x', current_timestamp, false, 0)"""),
                fault("decision without process", "còn mở nhưng không có quy trình «decision»",
                        "update td_award_decision set status = 'SIGNED' where status = 'PUBLISHED'"),
                fault("money without process", "còn mở nhưng không có quy trình «reward-payment»", "update td_reward set status = 'PAYABLE'",
                        "update act_ru_execution set business_key_ = 'khac' where parent_id_ is null and business_key_ like '%/money'"),
                fault("award missing in the register", "nhưng không có trong sổ", "delete from td_reward", "delete from td_award_register"),
                fault("award without decision", "có trong sổ nhưng quyết định", "update td_award_line set granted = false"),
                fault("case in two decisions", "nằm ở cả hai quyết định chưa công bố",
                        "update td_award_decision set status = 'DRAFT'",
                        "insert into td_award_decision (id, award_key, movement_id, issuer_unit_id, status, basis, comments_concluded, version) "
                                + "values ('x/d', 'x', 'x', 'x', 'DRAFT', 'x', false, 0)",
                        "insert into td_award_line (id, decision_id, nomination_id, position, unit_id, kind, nominee_name, award, recommended, council_sentence) "
                                + "select 'x', 'x/d', nomination_id, 1, unit_id, kind, nominee_name, award, recommended, council_sentence from td_award_line "
                                + "where id = (select min(id) from td_award_line)"));
    }

    private static Stream<Fault> files() {
        String content = "insert into td_file_content (sha256, size_bytes, store, claimed_at) values ('x', 1, 'DATABASE', current_timestamp)";
        String file = "insert into td_file (id, home_kind, home_id, task_id, position_no, name, type, size_bytes, sha256, attached_by, attached_at) "
                + "values ('x', 'x', 'x', 'x', 1, 'x', 'PDF', %d, 'x', 'x', current_timestamp)";
        return Stream.of(
                fault("file without content", "Nội dung tệp x không còn", content, file.formatted(1)),
                fault("file of another size", "Tệp «x» ghi 2 byte, nội dung ghi 1 byte", content, file.formatted(2)),
                fault("changed content", "Nội dung tệp x đã bị thay đổi", content, file.formatted(1),
                        "insert into td_file_chunk (sha256, chunk_no, content) values ('x', 0, cast('a' as bytea))"),
                fault("file missing in the folder", "Nội dung tệp xyz không còn", content.replace("'x'", "'xyz'").replace("DATABASE", "FOLDER"),
                        file.formatted(1).replace("1, 'x', 'x', current", "1, 'xyz', 'x', current")));
    }

    private static Stream<Fault> mails() {
        String mail = "insert into td_mail (id, notice_id, person_id, address, message_id, subject, text, state, attempts, next_attempt_at, written_at) "
                + "select 'x', %s, 'x', 'x@x.example', '<x@x.example>', 'x', 'x', %s, current_timestamp, current_timestamp from td_notice "
                + "where id = (select min(id) from td_notice)";
        return Stream.of(
                fault("mail sent at no time", "trạng thái và thời điểm gửi không khớp", mail.formatted("id", "'SENT', 1")),
                fault("mail tried for ever", "đã thử quá 12 lần", mail.formatted("id", "'WAITING', 13")),
                fault("mail dead without reason", "không gửi được mà không có lý do", mail.formatted("id", "'DEAD', 1")),
                fault("mail of no notice", "không thuộc thông báo nào", mail.formatted("'x'", "'WAITING', 0")));
    }

    private static Fault fault(String what, String words, String... statements) {
        return new Fault(what, words, List.of(statements));
    }
}
