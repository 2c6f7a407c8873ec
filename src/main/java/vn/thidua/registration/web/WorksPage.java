package vn.thidua.registration.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementReaders;
import vn.thidua.registration.IssuerWorks;
import vn.thidua.registration.Registrations;
import vn.thidua.registration.TrackIssuerWork;
import vn.thidua.registration.WorkProgress;
import vn.thidua.shared.Refused;

/** All works of a movement in numbers, and the issuer's own one by one with their progress (S0-13 to S0-15). */
@Controller
@OnWebEngine
class WorksPage {

    private final MovementReaders readers;
    private final IssuerWorks works;
    private final Registrations registrations;
    private final TrackIssuerWork track;

    WorksPage(MovementReaders readers, IssuerWorks works, Registrations registrations, TrackIssuerWork track) {
        this.readers = readers;
        this.works = works;
        this.registrations = registrations;
        this.track = track;
    }

    @GetMapping("/movements/{id}/works")
    String show(@PathVariable String id, Model model) {
        Movement movement = readers.movement(id);
        model.addAttribute("movement", movement);
        model.addAttribute("works", works.of(id));
        model.addAttribute("ofUnits", registrations.countWorks(id));
        model.addAttribute("mayTrack", readers.isAdvisoryBody(movement));
        model.addAttribute("steps", List.of(WorkProgress.UNDER_WAY, WorkProgress.COMPLETED, WorkProgress.NOT_COMPLETED));
        return "works";
    }

    @PostMapping("/movements/{id}/works")
    String move(@PathVariable String id, @RequestParam String work, @RequestParam WorkProgress progress, @RequestParam String note, RedirectAttributes redirect) {
        if (!readers.isAdvisoryBody(readers.movement(id))) {
            throw Refused.forbidden("Chỉ cơ quan tham mưu được cập nhật tiến độ công trình.");
        }
        track.move(work, progress, note);
        redirect.addFlashAttribute("done", "Đã ghi tiến độ công trình.");
        return "redirect:/movements/" + id + "/works";
    }
}
