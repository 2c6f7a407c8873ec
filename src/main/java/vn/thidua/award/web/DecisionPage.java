package vn.thidua.award.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.AwardDecision;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.Complaints;
import vn.thidua.award.DecisionStatus;
import vn.thidua.award.FileComplaint;
import vn.thidua.award.OpenRevocation;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Movements;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** A published decision: its awards for everybody; refusals, complaint and revocation only for whom they concern. */
@Controller
@OnWebEngine
class DecisionPage {

    private final AwardDecisions decisions;
    private final RegisterLines lines;
    private final Complaints complaints;
    private final FileComplaint fileComplaint;
    private final OpenRevocation openRevocation;
    private final Movements movements;

    DecisionPage(AwardDecisions decisions, RegisterLines lines, Complaints complaints, FileComplaint fileComplaint, OpenRevocation openRevocation,
                 Movements movements) {
        this.decisions = decisions;
        this.lines = lines;
        this.complaints = complaints;
        this.fileComplaint = fileComplaint;
        this.openRevocation = openRevocation;
        this.movements = movements;
    }

    @GetMapping("/awards/decision")
    String one(@RequestParam String key, Model model) {
        AwardDecision decision = published(key);
        boolean issuer = openRevocation.mayOpen(decision.movementId());
        List<String> units = fileComplaint.unitsOfComplainant(key);
        model.addAttribute("decision", decision);
        model.addAttribute("number", "số %s ngày %s".formatted(decision.documentNumber(), VietnamTime.date(decision.issuedOn())));
        model.addAttribute("movement", movements.get(decision.movementId()));
        model.addAttribute("lines", lines.of(decision.movementId(), null).stream().filter(line -> key.equals(line.decisionId())).toList());
        model.addAttribute("mayComplain", !units.isEmpty());
        model.addAttribute("cases", decision.lines().stream().filter(line -> Boolean.TRUE.equals(line.granted()) || units.contains(line.unitId())).toList());
        model.addAttribute("complaints", complaints.about(key).stream().filter(one -> issuer || units.contains(one.unitId())).toList());
        model.addAttribute("grounds", issuer ? openRevocation.grounds() : List.of());
        model.addAttribute("mayRevoke", issuer);
        return "award-decision";
    }

    @PostMapping("/awards/complain")
    String complain(@RequestParam String key, @RequestParam String nominationId, @RequestParam String content, RedirectAttributes redirect) {
        fileComplaint.file(key, nominationId, content);
        return back(key, "Đã gửi khiếu nại đến cơ quan tham mưu.", redirect);
    }

    @PostMapping("/awards/revoke")
    String revoke(@RequestParam String key, @RequestParam String nominationId, @RequestParam String ground, @RequestParam String conclusion,
                  @RequestParam @Label("Ngày kết luận") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd")
            LocalDate concludedOn, RedirectAttributes redirect) {
        openRevocation.open(nominationId, ground, conclusion, concludedOn);
        return back(key, "Đã mở việc hủy bỏ khen thưởng; mời lập hồ sơ trong Danh sách công việc.", redirect);
    }

    private AwardDecision published(String key) {
        return decisions.find(key).filter(one -> one.status() == DecisionStatus.PUBLISHED)
                .orElseThrow(() -> Refused.notFound("Không có quyết định đã công bố này."));
    }

    private static String back(String key, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", done);
        redirect.addAttribute("key", key);
        return "redirect:/awards/decision";
    }
}
