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
import vn.thidua.award.AdHocAward;
import vn.thidua.award.AdHocAwards;
import vn.thidua.award.AdHocNomination;
import vn.thidua.award.ProposeAdHoc;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.plan.Award;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.OfferedAward;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** Who may propose an award outside the rounds does so here and follows what became of it. */
@Controller
@OnWebEngine
class AdHocPage {

    private final ProposeAdHoc propose;
    private final AdHocAwards adHocs;
    private final Movements movements;

    AdHocPage(ProposeAdHoc propose, AdHocAwards adHocs, Movements movements) {
        this.propose = propose;
        this.adHocs = adHocs;
        this.movements = movements;
    }

    @GetMapping("/awards/ad-hoc")
    String show(@RequestParam String movement, Model model) {
        List<Unit> units = propose.unitsOfProposer(movement);
        if (units.isEmpty()) {
            throw Refused.forbidden("Bạn không được đề nghị khen đột xuất trong phong trào này.");
        }
        List<String> unitIds = units.stream().map(Unit::id).toList();
        List<AdHocAward> cases = adHocs.of(movement).stream().filter(one -> unitIds.contains(one.proposal().unitId())).toList();
        model.addAttribute("movement", movements.get(movement));
        model.addAttribute("units", units);
        model.addAttribute("kinds", NomineeKind.values());
        model.addAttribute("forms", movements.plan(movement).offeredAwards().stream().map(OfferedAward::award)
                .filter(award -> award instanceof CommendationForm).toList());
        model.addAttribute("cases", cases);
        return "ad-hoc";
    }

    @PostMapping("/awards/ad-hoc")
    String propose(@RequestParam String movement, @RequestParam String unitId, @RequestParam NomineeKind kind, @RequestParam String nominee,
                   @RequestParam String award, @RequestParam String achievement,
                   @RequestParam @Label("Ngày lập thành tích") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd")
            LocalDate achievedOn,
                   @RequestParam String confirmation, RedirectAttributes redirect) {
        Award form = Award.find(award).orElseThrow(() -> Refused.invalid("award", "«Hình thức»: phải chọn."));
        propose.propose(movement, new AdHocNomination(unitId, kind, nominee, form, achievement, achievedOn, confirmation));
        redirect.addFlashAttribute("done", "Đã gửi đề nghị khen đột xuất đến cơ quan tham mưu.");
        redirect.addAttribute("movement", movement);
        return "redirect:/awards/ad-hoc";
    }
}
