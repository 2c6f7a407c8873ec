package vn.thidua.registration.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.registration.RecallRegistration;

/** What the person's units owe and have sent; an officer takes a registration back here while nobody has acted on it. */
@Controller
@OnWebEngine
class SentPage {

    private final SentItems items;
    private final RecallRegistration recall;

    SentPage(SentItems items, RecallRegistration recall) {
        this.items = items;
        this.recall = recall;
    }

    @GetMapping("/sent")
    String show(Model model) {
        model.addAttribute("items", items.ofThePerson());
        return "sent";
    }

    @PostMapping("/sent/recall")
    String recall(@RequestParam String obligationId, RedirectAttributes redirect) {
        recall.recall(obligationId);
        redirect.addFlashAttribute("done", "Đã thu hồi; bản đăng ký trở lại Danh sách công việc của đơn vị.");
        return "redirect:/sent";
    }
}
