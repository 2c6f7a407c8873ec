package vn.thidua.notification.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Access;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.notification.MailOutbox;
import vn.thidua.notification.MailState;
import vn.thidua.notification.ResendMail;
import vn.thidua.shared.Refused;

/** An administrator sees what waits for the mail server and what could not be sent, and sends it again. Reading it is recorded. */
@Controller
@OnWebEngine
class MailPage {

    static final int MOST = 100;

    private final MailOutbox outbox;
    private final ResendMail resend;
    private final SignedIn signedIn;
    private final AuditTrail audit;

    MailPage(MailOutbox outbox, ResendMail resend, SignedIn signedIn, AuditTrail audit) {
        this.outbox = outbox;
        this.resend = resend;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    @GetMapping("/mail")
    String show(Model model) {
        requireAdministrator();
        audit.record("MAIL_READ", "mail", null);
        model.addAttribute("on", outbox.isOn());
        model.addAttribute("most", MOST);
        Map<MailState, Long> counts = outbox.counts();
        model.addAttribute("counts", counts);
        model.addAttribute("deadCount", counts.get(MailState.DEAD));
        model.addAttribute("waitingCount", counts.get(MailState.WAITING));
        model.addAttribute("dead", outbox.dead(MOST).stream().map(MailLine::of).toList());
        model.addAttribute("waiting", outbox.waiting(MOST).stream().map(MailLine::of).toList());
        return "mail";
    }

    @PostMapping("/mail/resend")
    String one(@RequestParam String id, RedirectAttributes redirect) {
        requireAdministrator();
        resend.one(id);
        redirect.addFlashAttribute("done", "Thư đã trở lại hàng chờ gửi.");
        return "redirect:/mail";
    }

    @PostMapping("/mail/resend-all")
    String all(RedirectAttributes redirect) {
        requireAdministrator();
        redirect.addFlashAttribute("done", "%d thư đã trở lại hàng chờ gửi.".formatted(resend.allDead()));
        return "redirect:/mail";
    }

    private void requireAdministrator() {
        if (signedIn.person().filter(person -> person.access().contains(Access.ADMINS)).isEmpty()) {
            throw Refused.forbidden("Chỉ quản trị viên được xem và gửi lại thư điện tử.");
        }
    }
}
