package vn.thidua.award.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.AwardDecisions;
import vn.thidua.award.ProposeAdHoc;
import vn.thidua.award.PublicComments;
import vn.thidua.document.Sheet;
import vn.thidua.document.SheetWriter;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;

/** The register of awards, open to everybody who has signed in: awards are public (LAW Đ5(2)a). Also as a table to take along. */
@Controller
@OnWebEngine
class AwardsPage {

    private static final List<String> HEADINGS = List.of("Phong trào", "Đối tượng", "Tên tập thể, họ và tên", "Đơn vị", "Hình thức, danh hiệu",
            "Quyết định", "Tiền thưởng", "Tình trạng");

    private final RegisterLines lines;
    private final Movements movements;
    private final AwardDecisions decisions;
    private final PublicComments comments;
    private final ProposeAdHoc proposeAdHoc;
    private final AuditTrail audit;

    AwardsPage(RegisterLines lines, Movements movements, AwardDecisions decisions, PublicComments comments, ProposeAdHoc proposeAdHoc,
               AuditTrail audit) {
        this.lines = lines;
        this.movements = movements;
        this.decisions = decisions;
        this.comments = comments;
        this.proposeAdHoc = proposeAdHoc;
        this.audit = audit;
    }

    @GetMapping("/awards")
    String all(@RequestParam(required = false) String movement, @RequestParam(required = false) Integer year, Model model) {
        String chosen = blankToNull(movement);
        audit.record("AWARDS_READ", subject(chosen, year), null);
        model.addAttribute("lines", lines.of(chosen, year));
        model.addAttribute("movements", movements.all());
        model.addAttribute("years", lines.of(null, null).stream().map(RegisterLines.Line::year).distinct().sorted().toList());
        model.addAttribute("movement", chosen);
        model.addAttribute("year", year);
        model.addAttribute("openLists", movements.all().stream().flatMap(one -> decisions.of(one.id()).stream())
                .filter(one -> comments.openUntil(one.id()).isPresent()).toList());
        model.addAttribute("titles", movements.all().stream().collect(Collectors.toMap(Movement::id, Movement::title)));
        model.addAttribute("running", movements.all().stream().filter(this::mayPropose).toList());
        return "awards";
    }

    @GetMapping("/awards/table")
    ResponseEntity<byte[]> table(@RequestParam(required = false) String movement, @RequestParam(required = false) Integer year) {
        audit.record("AWARDS_EXPORTED", subject(blankToNull(movement), year), null);
        List<List<Object>> rows = lines.of(blankToNull(movement), year).stream().map(line -> List.<Object>of(line.movement(), line.kind(), line.nominee(),
                line.unit(), line.award(), line.decision(), line.money(), line.standing())).toList();
        byte[] file = SheetWriter.write(new Sheet("Khen thưởng", "Sổ khen thưởng", List.of(), HEADINGS, List.of(40, 14, 32, 28, 24, 28, 28, 32), rows));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, SheetWriter.CONTENT_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"so-khen-thuong.xlsx\"").body(file);
    }

    private boolean mayPropose(Movement movement) {
        return movement.status() == MovementStatus.LAUNCHED && !proposeAdHoc.unitsOfProposer(movement.id()).isEmpty();
    }

    private static String subject(String movement, Integer year) {
        return (movement == null ? "awards" : movement) + (year == null ? "" : "/" + year);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
