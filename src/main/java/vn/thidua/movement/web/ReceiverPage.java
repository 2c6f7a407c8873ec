package vn.thidua.movement.web;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Rounds;
import vn.thidua.movement.UrgeUnits;
import vn.thidua.movement.WithdrawAcceptance;
import vn.thidua.shared.Refused;

/** What the advisory body does on a round's page: urge who is behind, and take back what was accepted by mistake. */
@Controller
@OnWebEngine
class ReceiverPage {

    private final Readers readers;
    private final Rounds rounds;
    private final UrgeUnits urge;
    private final WithdrawAcceptance withdraw;

    ReceiverPage(Readers readers, Rounds rounds, UrgeUnits urge, WithdrawAcceptance withdraw) {
        this.readers = readers;
        this.rounds = rounds;
        this.urge = urge;
        this.withdraw = withdraw;
    }

    @PostMapping("/movements/{id}/rounds/urge")
    String urge(@PathVariable String id, @RequestParam String key, @RequestParam(required = false) Set<String> unit, @RequestParam String words,
                RedirectAttributes redirect) {
        requireRoundOf(id, key);
        int urged = urge.urge(key, unit == null ? Set.of() : unit, words);
        redirect.addFlashAttribute("done", "Đã đôn đốc %d đơn vị.".formatted(urged));
        redirect.addAttribute("key", key);
        return "redirect:/movements/" + id + "/rounds/units";
    }

    @PostMapping("/movements/{id}/rounds/withdraw")
    String withdraw(@PathVariable String id, @RequestParam String key, @RequestParam String accepted, @RequestParam String withdrawalReason,
                    RedirectAttributes redirect) {
        requireRoundOf(id, key);
        withdraw.withdraw(key + "/" + accepted, withdrawalReason);
        redirect.addFlashAttribute("done", "Đã rút lại việc chấp nhận; đơn vị nhận lại việc.");
        redirect.addAttribute("key", key);
        return "redirect:/movements/" + id + "/rounds/units";
    }

    private void requireRoundOf(String movementId, String key) {
        if (!rounds.get(key).movementId().equals(readers.movement(movementId).id())) {
            throw Refused.notFound("Không có đợt «" + key + "» trong phong trào này.");
        }
    }
}
