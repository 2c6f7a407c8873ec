package vn.thidua.movement.web;

import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.AllowEarlySummary;
import vn.thidua.movement.DescribeRound;
import vn.thidua.movement.ExtendDeadline;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundFacts;
import vn.thidua.movement.RoundStatus;
import vn.thidua.movement.Rounds;
import vn.thidua.movement.SummaryTime;
import vn.thidua.movement.WaiveObligation;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** Progress of a movement, round by round and unit by unit; the chair extends deadlines here. */
@Controller
@OnWebEngine
class RoundsPage {

    private final Readers readers;
    private final Rounds rounds;
    private final DescribeRound describe;
    private final ExtendDeadline extend;
    private final WaiveObligation waive;
    private final AllowEarlySummary allowEarly;
    private final SummaryTime summaryTime;
    private final Reminders reminders;
    private final RoundFiles files;

    RoundsPage(Readers readers, Rounds rounds, DescribeRound describe, ExtendDeadline extend, WaiveObligation waive, AllowEarlySummary allowEarly,
               SummaryTime summaryTime, Reminders reminders, RoundFiles files) {
        this.readers = readers;
        this.rounds = rounds;
        this.describe = describe;
        this.extend = extend;
        this.waive = waive;
        this.allowEarly = allowEarly;
        this.summaryTime = summaryTime;
        this.reminders = reminders;
        this.files = files;
    }

    @GetMapping("/movements")
    String all(Model model) {
        model.addAttribute("movements", readers.movements());
        return "movements";
    }

    @GetMapping("/movements/{id}/rounds")
    String ofMovement(@PathVariable String id, Model model) {
        Movement movement = readers.movement(id);
        model.addAttribute("movement", movement);
        model.addAttribute("rounds", rounds.ofMovement(id).stream().sorted(Comparator.comparing(Round::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))).map(round -> new Line(round, describe.of(round.key()))).toList());
        model.addAttribute("early", summaryTime.earlyReason(id).orElse(""));
        model.addAttribute("mayAllowEarly", readers.isChair(movement) && movement.status() == MovementStatus.LAUNCHED && !summaryTime.isOver(id)
                && summaryTime.earlyReason(id).isEmpty());
        return "rounds";
    }

    @GetMapping("/movements/{id}/rounds/units")
    String units(@PathVariable String id, @RequestParam String key, Model model) {
        Movement movement = readers.movement(id);
        Round round = roundOf(movement, key);
        model.addAttribute("movement", movement);
        model.addAttribute("round", new Line(round, describe.of(key)));
        model.addAttribute("mayExtend", readers.isChair(movement) && round.dueAt() != null && round.status() != RoundStatus.CLOSED);
        model.addAttribute("units", reminders.beside(key, describe.of(key)));
        model.addAttribute("files", files.of(id, key));
        model.addAttribute("mayUrge", reminders.mayUrge(movement) && round.status() != RoundStatus.CLOSED);
        model.addAttribute("mayWaive", waive.mayWaive(movement) && round.status() != RoundStatus.CLOSED);
        return "round";
    }

    @PostMapping("/movements/{id}/rounds/extend")
    String extend(@PathVariable String id, @RequestParam String key,
            @RequestParam @Label("Ngày mới") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd") LocalDate newDate,
                  @RequestParam String reason, RedirectAttributes redirect) {
        roundOf(readers.movement(id), key);
        extend.extend(key, newDate, reason);
        redirect.addFlashAttribute("done", "Đã gia hạn; các đơn vị và việc nhắc hạn theo thời hạn mới.");
        redirect.addAttribute("key", key);
        return "redirect:/movements/" + id + "/rounds/units";
    }

    @PostMapping("/movements/{id}/rounds/waive")
    String waive(@PathVariable String id, @RequestParam String key, @RequestParam String obligationId, @RequestParam String reason,
                 RedirectAttributes redirect) {
        roundOf(readers.movement(id), key);
        if (!obligationId.startsWith(key + "/")) {
            throw Refused.notFound("Không có nghĩa vụ «" + obligationId + "» trong đợt này.");
        }
        waive.waive(obligationId, reason);
        redirect.addFlashAttribute("done", "Đã miễn; đơn vị không còn phải nộp trong đợt này.");
        redirect.addAttribute("key", key);
        return "redirect:/movements/" + id + "/rounds/units";
    }

    @PostMapping("/movements/{id}/early-summary")
    String allowEarlySummary(@PathVariable String id, @RequestParam String reason, RedirectAttributes redirect) {
        readers.movement(id);
        allowEarly.allow(id, reason);
        redirect.addFlashAttribute("done", "Đã cho phép tổng kết sớm.");
        return "redirect:/movements/" + id + "/rounds";
    }

    private Round roundOf(Movement movement, String key) {
        Round round = rounds.get(key);
        if (!round.movementId().equals(movement.id())) {
            throw Refused.notFound("Không có đợt «" + key + "» trong phong trào này.");
        }
        return round;
    }

    /** One round with its numbers. */
    record Line(Round round, RoundFacts facts) {
    }
}
