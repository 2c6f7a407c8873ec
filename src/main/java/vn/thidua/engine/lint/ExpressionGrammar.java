package vn.thidua.engine.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of JUEL that models may use: {@code ${name}}, literals, {@code ! && || == != < <= > >= empty ( )}.
 * No property, index, method call, ternary or deferred expression.
 */
final class ExpressionGrammar {

    private static final Pattern OPENING = Pattern.compile("[$#]\\s*\\{");
    private static final Pattern WHOLE = Pattern.compile("\\$\\{((?:[^{}'\"]|'[^'\\\\{}]*')*)}");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(&&|\\|\\||==|!=|<=|>=|[<>!()])|('[^'\\\\]*'|-?\\d+|[A-Za-z_][A-Za-z0-9_]*))\\s*");

    /** Longer texts are not taken apart: recursion over them would end the thread instead of the check. */
    private static final int LONGEST = 1_000;

    private final Deque<String> tokens = new ArrayDeque<>();

    private ExpressionGrammar() {
    }

    /** True for a text without expressions, and for one whose every expression is simple. */
    static boolean isSimple(String text) {
        if (text.length() > LONGEST) {
            return !OPENING.matcher(text).find();
        }
        Matcher whole = WHOLE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (whole.find()) {
            if (!new ExpressionGrammar().accepts(whole.group(1))) {
                return false;
            }
            whole.appendReplacement(rest, "");
        }
        return !OPENING.matcher(whole.appendTail(rest)).find();
    }

    private boolean accepts(String expression) {
        Matcher token = TOKEN.matcher(expression);
        int at = 0;
        while (at < expression.length() && token.find(at) && token.start() == at) {
            tokens.add(token.group(1) == null ? token.group(2) : token.group(1));
            at = token.end();
        }
        return at == expression.length() && comparison() && tokens.isEmpty();
    }

    private boolean comparison() {
        if (!operand()) {
            return false;
        }
        while (!tokens.isEmpty() && tokens.peek().matches("&&|\\|\\||==|!=|<=|>=|<|>")) {
            tokens.poll();
            if (!operand()) {
                return false;
            }
        }
        return true;
    }

    private boolean operand() {
        while ("!".equals(tokens.peek()) || "empty".equals(tokens.peek())) {
            tokens.poll();
        }
        String token = tokens.poll();
        if ("(".equals(token)) {
            return comparison() && ")".equals(tokens.poll());
        }
        return token != null && token.matches("'.*'|-?\\d+|[A-Za-z_]\\w*");
    }
}
