package vn.thidua.movement.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.deadline.DeadlinePolicy;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.movement.PrepareMovement;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;
import vn.thidua.shared.InvalidDocument;

/** The advisory body brings a plan in, reads its findings and starts the movement. */
@Controller
@OnWebEngine
class PlansPage {

    private final Readers readers;
    private final Plans plans;
    private final PlanViews views;
    private final PrepareMovement prepare;
    private final SignedIn signedIn;

    PlansPage(Readers readers, Plans plans, PlanViews views, PrepareMovement prepare, SignedIn signedIn) {
        this.readers = readers;
        this.plans = plans;
        this.views = views;
        this.prepare = prepare;
        this.signedIn = signedIn;
    }

    @GetMapping("/plans")
    String all(Model model) {
        readers.requireAdvisoryBody();
        model.addAttribute("plans", views.all());
        return "plans";
    }

    @PostMapping("/plans")
    String bringIn(@RequestParam String yaml, RedirectAttributes redirect) {
        readers.requireAdvisoryBody();
        StoredPlan plan = plans.importPlan(yaml);
        redirect.addFlashAttribute("done", "Đã nhập kế hoạch, bản " + plan.version() + ".");
        return "redirect:/plans/" + plan.planId();
    }

    @GetMapping("/plans/{id}")
    String one(@PathVariable String id, Model model) {
        readers.requireAdvisoryBody();
        model.addAttribute("view", views.one(id));
        return "plan";
    }

    @PostMapping("/plans/{id}/start")
    String start(@PathVariable String id, @RequestParam(defaultValue = "false") boolean rollToNextWorkingDay, RedirectAttributes redirect) {
        String movementId = prepare.prepare(id, new DeadlinePolicy(rollToNextWorkingDay));
        redirect.addFlashAttribute("done", "Đã chuẩn bị phong trào; mời rà soát cảnh báo trong Danh sách công việc.");
        return "redirect:/movements/" + movementId + "/rounds";
    }

    @ExceptionHandler(InvalidDocument.class)
    ModelAndView wrong(InvalidDocument invalid) {
        ModelAndView page = new ModelAndView("plans", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("person", signedIn.person().orElse(null));
        page.addObject("plans", views.all());
        page.addObject("errors", invalid.errors());
        return page;
    }
}
