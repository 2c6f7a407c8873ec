package vn.thidua.engine.password;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What a password must be, in the spirit of NIST SP 800-63B: long, not the name of its owner, not one that everybody tries first.
 * No rule asks for signs or digits, which make passwords harder to remember and no harder to guess.
 */
public enum PasswordRule {
    LENGTH("PASSWORD_POLICY_LENGTH", "Mật khẩu phải có ít nhất 12 ký tự.", (password, userId) -> letters(password) >= PasswordRule.SHORTEST),
    LONGEST("PASSWORD_POLICY_LONGEST", "Mật khẩu chỉ được dài tối đa 128 ký tự.", (password, userId) -> letters(password) <= PasswordRule.MOST),
    VARIED("PASSWORD_POLICY_VARIED", "Mật khẩu phải có ít nhất 5 ký tự khác nhau.", (password, userId) -> password.codePoints().distinct().count() >= 5),
    NOT_ONLY_DIGITS("PASSWORD_POLICY_NOT_ONLY_DIGITS", "Mật khẩu không được chỉ gồm chữ số, như số điện thoại, số căn cước hay ngày sinh.",
        (password, userId) -> !FoldedPassword.of(password).withoutDigitsAround().isEmpty()),
    USER_DATA("PASSWORD_POLICY_USER_DATA", "Mật khẩu không được chứa tên đăng nhập.",
        (password, userId) -> !FoldedPassword.of(password).contains(FoldedPassword.of(userId))),
    COMMON("PASSWORD_POLICY_COMMON", "Mật khẩu này có trong danh sách những mật khẩu hay bị đoán trúng; hãy chọn một câu chỉ riêng bạn nhớ.",
        (password, userId) -> !CommonPasswords.hold(FoldedPassword.of(password)));

    static final int SHORTEST = 12;
    static final int MOST = 128;

    private final String placeholder;
    private final String sentence;
    private final BiPredicate<String, String> holds;

    PasswordRule(String placeholder, String sentence, BiPredicate<String, String> holds) {
        this.placeholder = placeholder;
        this.sentence = sentence;
        this.holds = holds;
    }

    /** The first rule that a password of this account would break. */
    public static Optional<PasswordRule> brokenBy(String password, String userId) {
        return Arrays.stream(values()).filter(rule -> !rule.holds(password, userId)).findFirst();
    }

    boolean holds(String password, String userId) {
        return holds.test(password, userId == null ? "" : userId);
    }

    /** What is wrong, for the person who chose the password. */
    public String sentence() {
        return sentence;
    }

    /** The label under which the Admin application shows the rule. */
    String placeholder() {
        return placeholder;
    }

    Map<String, String> parameters() {
        return this == LENGTH ? Map.of("minLength", String.valueOf(SHORTEST)) : Map.of();
    }

    private static int letters(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length());
    }
}
