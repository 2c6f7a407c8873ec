package vn.thidua.rulepack.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.engine.Access;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.rulepack.ConfirmRuleValue;
import vn.thidua.rulepack.RuleBook;
import vn.thidua.rulepack.RuleEntry;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** An administrator reads the values of law and regulation on a day and vouches for those that were not read in a source. */
@Controller
@OnWebEngine
class RulesPage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String NUMBER = "number.";

    private final RuleBook book;
    private final ConfirmRuleValue confirm;
    private final SignedIn signedIn;
    private final Clock clock;

    RulesPage(RuleBook book, ConfirmRuleValue confirm, SignedIn signedIn, Clock clock) {
        this.book = book;
        this.confirm = confirm;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/rules")
    String onDay(@RequestParam(required = false) @Label("Ngày") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd")
            LocalDate day,
                 @RequestParam(defaultValue = "false") boolean waiting, Model model) {
        requireAdministrator();
        LocalDate asked = day == null ? LocalDate.ofInstant(clock.instant(), VIETNAM) : day;
        List<RuleEntry> all = book.on(asked);
        model.addAttribute("day", asked);
        model.addAttribute("waiting", waiting);
        model.addAttribute("open", all.stream().filter(RuleEntry::needsConfirmation).count());
        model.addAttribute("lists", all.stream().filter(entry -> !waiting || entry.needsConfirmation())
                .collect(Collectors.groupingBy(RuleEntry::list, LinkedHashMap::new, Collectors.toList())));
        return "rules";
    }

    /** Numbers that the pack leaves open arrive as {@code number.<name>}, with a decimal comma or point. */
    @PostMapping("/rules/confirm")
    String confirm(@RequestParam Map<String, String> form, RedirectAttributes redirect) {
        confirm.confirm(form.get("pack"), form.get("key"), numbers(form), form.get("reason"));
        redirect.addFlashAttribute("done", "Đã xác nhận; giá trị được dùng để quyết định từ lúc này.");
        return back(form, redirect);
    }

    @PostMapping("/rules/withdraw")
    String withdraw(@RequestParam Map<String, String> form, RedirectAttributes redirect) {
        confirm.withdraw(form.get("pack"), form.get("key"), form.get("reason"));
        redirect.addFlashAttribute("done", "Đã rút xác nhận; giá trị không còn được dùng để quyết định.");
        return back(form, redirect);
    }

    private static Map<String, BigDecimal> numbers(Map<String, String> form) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        form.forEach((name, text) -> {
            if (name.startsWith(NUMBER) && !text.isBlank()) {
                numbers.put(name.substring(NUMBER.length()), number(text.strip()));
            }
        });
        return numbers;
    }

    private static BigDecimal number(String text) {
        if (!text.matches("\\d{1,6}([.,]\\d{1,4})?")) {
            throw Refused.invalid("entered", "Giá trị «" + text + "»: phải là số, ví dụ 0,3.");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String back(Map<String, String> form, RedirectAttributes redirect) {
        redirect.addAttribute("day", form.get("day"));
        redirect.addAttribute("waiting", form.getOrDefault("waiting", "false"));
        return "redirect:/rules";
    }

    private void requireAdministrator() {
        if (signedIn.person().filter(person -> person.access().contains(Access.ADMINS)).isEmpty()) {
            throw Refused.forbidden("Chỉ quản trị viên được xem và xác nhận giá trị quy định.");
        }
    }
}
