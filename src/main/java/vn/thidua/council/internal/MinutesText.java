package vn.thidua.council.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.organization.FunctionalRole;

/** The words of the minutes: who was there, figures per case, and never who chose what. */
public final class MinutesText {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH 'giờ' mm, 'ngày' dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private MinutesText() {
    }

    /** Minutes of a sitting that voted. */
    public static String voted(Sitting sitting, Map<String, Tally> counted) {
        Session session = sitting.session();
        StringJoiner lines = head(sitting);
        lines.add(Quorum.of(session.regulation(), sitting.seats().size(), sitting.present().size()).sentence());
        lines.add("").add("KẾT QUẢ BỎ PHIẾU KÍN");
        for (AgendaCase item : sitting.agenda()) {
            Counts counts = counted.get(item.nominationId()).counts();
            lines.add("%d. %s%s.".formatted(item.position(), item.title(), item.award() == null ? "" : ", đề nghị " + item.award().label()));
            lines.add("   Đồng ý: %d; không đồng ý: %d; %s: %d.".formatted(counts.agree(), counts.disagree(), blank(session),
                    counts.abstain()));
            recusedFrom(sitting, item).ifPresent(names -> lines.add("   Không biểu quyết: " + names + "."));
            lines.add("   " + item.sentence());
            if (item.isProposedUpward()) {
                lines.add("   Hội đồng đề xuất trình cấp trên khen thưởng.");
            }
        }
        return lines.toString();
    }

    /** Minutes of a sitting that could not be opened. */
    public static String notOpened(Sitting sitting, Quorum quorum) {
        return head(sitting).add(quorum.sentence()).add("Hội đồng sẽ được triệu tập lại.").toString();
    }

    private static StringJoiner head(Sitting sitting) {
        Session session = sitting.session();
        StringJoiner lines = new StringJoiner("\n");
        lines.add("BIÊN BẢN PHIÊN HỌP " + session.purpose().council().toUpperCase(Locale.ROOT)).add("");
        lines.add("Phiên họp lần %d, lúc %s, tại %s.".formatted(session.sitting(), when(session.meetsAt()), session.place()));
        lines.add("Chủ trì: " + names(sitting.seats(), FunctionalRole.COUNCIL_CHAIR) + ".");
        lines.add("Thư ký: " + names(sitting.seats(), FunctionalRole.COUNCIL_SECRETARY) + ".");
        lines.add("Có mặt: " + join(sitting.present()) + ".");
        List<Seat> absent = sitting.seats().stream().filter(seat -> !seat.isPresent()).toList();
        if (!absent.isEmpty()) {
            lines.add("Vắng mặt: " + String.join(", ", absent.stream().map(MinutesText::absence).toList()) + ".");
        }
        return lines;
    }

    private static Optional<String> recusedFrom(Sitting sitting, AgendaCase item) {
        List<Seat> recused = sitting.present().stream().filter(seat -> !sitting.votableBy(seat).contains(item)).toList();
        return recused.isEmpty() ? Optional.empty() : Optional.of(join(recused));
    }

    private static String blank(Session session) {
        return session.regulation().abstentionAllowed() ? "không có ý kiến" : "phiếu không hợp lệ";
    }

    private static String absence(Seat seat) {
        return seat.absenceReason() == null ? seat.memberName() : seat.memberName() + " (" + seat.absenceReason() + ")";
    }

    private static String names(List<Seat> seats, FunctionalRole role) {
        String names = join(seats.stream().filter(seat -> seat.role() == role && seat.isPresent()).toList());
        return names.isEmpty() ? "vắng mặt" : names;
    }

    private static String join(List<Seat> seats) {
        return String.join(", ", seats.stream().map(Seat::memberName).toList());
    }

    private static String when(Instant instant) {
        return WHEN.format(instant);
    }
}
