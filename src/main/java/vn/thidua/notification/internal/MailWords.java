package vn.thidua.notification.internal;

import vn.thidua.notification.NoticeKind;

/** What a mail says around the words of its notice. */
final class MailWords {

    private static final int LONGEST_SUBJECT = 150;

    private MailWords() {
    }

    static String subject(NoticeKind kind, String unit) {
        String whole = "[Thi đua] %s: %s".formatted(kind.label(), unit).replaceAll("\\p{Cntrl}", " ");
        return whole.length() <= LONGEST_SUBJECT ? whole : whole.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    static String text(String person, String unit, String words, String site) {
        String where = site == null || site.isBlank() ? "" : "Xem và xử lý tại: " + site + "\n\n";
        return """
            Kính gửi: %s, %s

            %s

            %sThư này do phần mềm quản lý phong trào thi đua gửi tự động; xin không trả lời thư này.
            """.formatted(person, unit, words, where);
    }
}
