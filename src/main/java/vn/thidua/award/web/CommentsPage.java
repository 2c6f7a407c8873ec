package vn.thidua.award.web;

import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.PublicComments;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Movements;
import vn.thidua.shared.Refused;

/** A drafted list of awards while it is open for comment by everybody who has signed in. */
@Controller
@OnWebEngine
class CommentsPage {

    private final AwardDecisions decisions;
    private final PublicComments comments;
    private final Movements movements;

    CommentsPage(AwardDecisions decisions, PublicComments comments, Movements movements) {
        this.decisions = decisions;
        this.comments = comments;
        this.movements = movements;
    }

    @GetMapping("/awards/comments")
    String show(@RequestParam String key, Model model) {
        Instant until = comments.openUntil(key).orElseThrow(() -> Refused.notFound("Danh sách không trong thời gian lấy ý kiến công khai."));
        var decision = decisions.get(key);
        model.addAttribute("decision", decision);
        model.addAttribute("movement", movements.get(decision.movementId()));
        model.addAttribute("proposed", decision.lines().stream().filter(line -> line.recommended()).toList());
        model.addAttribute("until", VietnamTime.date(VietnamTime.dayOf(until.minusMillis(1))));
        return "award-comments";
    }

    @PostMapping("/awards/comments")
    String say(@RequestParam String key, @RequestParam String text, RedirectAttributes redirect) {
        comments.say(key, text);
        redirect.addFlashAttribute("done", "Đã gửi ý kiến đến cơ quan tham mưu.");
        redirect.addAttribute("key", key);
        return "redirect:/awards/comments";
    }
}
