package vn.thidua.organization.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.Access;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.organization.ImportRoster;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Units;
import vn.thidua.shared.InvalidDocument;
import vn.thidua.shared.Refused;

/** An administrator brings units, people and roles in; new accounts get their passwords in the Admin application. */
@Controller
@OnWebEngine
class RosterPage {

    private final ImportRoster importRoster;
    private final Units units;
    private final SignedIn signedIn;
    private final AuditTrail audit;

    RosterPage(ImportRoster importRoster, Units units, SignedIn signedIn, AuditTrail audit) {
        this.importRoster = importRoster;
        this.units = units;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    @GetMapping("/roster")
    String all(Model model) {
        requireAdministrator();
        audit.record("ROSTER_READ", "roster", null);
        model.addAttribute("units", units.all());
        return "roster";
    }

    @PostMapping("/roster")
    String bringIn(@RequestParam String yaml, RedirectAttributes redirect) {
        requireAdministrator();
        Roster roster = importRoster.from(yaml);
        redirect.addFlashAttribute("done", "Đã nhập %d đơn vị, %d người.".formatted(roster.units().size(), roster.people().size()));
        return "redirect:/roster";
    }

    @ExceptionHandler(InvalidDocument.class)
    ModelAndView wrong(InvalidDocument invalid) {
        ModelAndView page = new ModelAndView("roster", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("person", signedIn.person().orElse(null));
        page.addObject("units", units.all());
        page.addObject("errors", invalid.errors());
        return page;
    }

    private void requireAdministrator() {
        if (signedIn.person().filter(person -> person.access().contains(Access.ADMINS)).isEmpty()) {
            throw Refused.forbidden("Chỉ quản trị viên được nhập danh mục đơn vị và người dùng.");
        }
    }
}
