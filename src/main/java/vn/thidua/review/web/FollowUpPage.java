package vn.thidua.review.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementReaders;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.review.ChildPlanBoard;
import vn.thidua.review.KeepMonitoringLog;
import vn.thidua.review.MonitoringEntry;
import vn.thidua.review.MonitoringKind;
import vn.thidua.shared.Label;

/** Who has launched the movement at their own level, and the log of inspections and reminders. */
@Controller
@OnWebEngine
class FollowUpPage {

    private final MovementReaders readers;
    private final ChildPlanBoard plans;
    private final KeepMonitoringLog log;
    private final Units units;

    FollowUpPage(MovementReaders readers, ChildPlanBoard plans, KeepMonitoringLog log, Units units) {
        this.readers = readers;
        this.plans = plans;
        this.log = log;
        this.units = units;
    }

    @GetMapping("/movements/{id}/follow-up")
    String show(@PathVariable String id, Model model) {
        Movement movement = readers.movement(id);
        List<ChildPlanBoard.Line> lines = plans.of(id);
        model.addAttribute("movement", movement);
        model.addAttribute("plans", lines.stream().map(PlanRow::of).toList());
        model.addAttribute("issued", lines.stream().filter(ChildPlanBoard.Line::issued).count());
        model.addAttribute("log", log.of(id).stream().map(this::row).toList());
        model.addAttribute("mayWrite", readers.isAdvisoryBody(movement));
        model.addAttribute("units", units.under(movement.issuerUnitId()));
        model.addAttribute("kinds", MonitoringKind.values());
        return "follow-up";
    }

    @PostMapping("/movements/{id}/follow-up")
    String add(@PathVariable String id, @RequestParam @Label("Ngày") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd")
            LocalDate day,
               @RequestParam String unitId, @RequestParam MonitoringKind kind, @RequestParam String finding, RedirectAttributes redirect) {
        readers.movement(id);
        log.add(id, day, unitId, kind, finding);
        redirect.addFlashAttribute("done", "Đã ghi nhật ký theo dõi.");
        return "redirect:/movements/" + id + "/follow-up";
    }

    private LogRow row(MonitoringEntry entry) {
        return new LogRow(VietnamTime.date(entry.day()), units.find(entry.unitId()).map(Unit::name).orElse(entry.unitId()), entry.kind().label(), entry.finding());
    }

    /** One line of the log. */
    record LogRow(String day, String unit, String kind, String finding) {
    }

    /** One unit that owes a plan of its own. */
    record PlanRow(String unit, String status, boolean issued, String document, String targets, String movement, String progress) {

        static PlanRow of(ChildPlanBoard.Line line) {
            String day = line.issuedOn() == null ? "" : " ngày " + VietnamTime.date(line.issuedOn());
            String document = line.number() == null || line.number().isEmpty() ? day.strip() : line.number() + day;
            return new PlanRow(line.unit(), line.issued() ? "Đã phát động" : line.status(), line.issued(), document,
                    line.plan() == null ? "" : line.plan().targets(), line.movement() == null ? "" : line.movement().title(),
                    line.movement() == null ? "" : line.settled() + "/" + line.owed());
        }
    }
}
