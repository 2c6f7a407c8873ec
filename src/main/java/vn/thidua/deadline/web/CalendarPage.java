package vn.thidua.deadline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.deadline.DescribeCalendar;
import vn.thidua.deadline.EditCalendar;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.Access;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.shared.InvalidDocument;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** An administrator reads a year's days off and make-up days, corrects single days, and brings a whole year in. */
@Controller
@OnWebEngine
class CalendarPage {

    private final DescribeCalendar describe;
    private final EditCalendar edit;
    private final SignedIn signedIn;
    private final Clock clock;

    CalendarPage(DescribeCalendar describe, EditCalendar edit, SignedIn signedIn, Clock clock) {
        this.describe = describe;
        this.edit = edit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String year(@RequestParam(required = false) Integer year, Model model) {
        requireAdministrator();
        model.addAttribute("calendar", describe.of(year == null ? thisYear() : inReach(year)));
        return "calendar";
    }

    @PostMapping("/calendar/day")
    String put(@RequestParam @Label("Ngày") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd")
            LocalDate day, @RequestParam boolean worked,
               @RequestParam(required = false) String name, @RequestParam String reason, RedirectAttributes redirect) {
        edit.put(day, worked, name, reason);
        return back(day.getYear(), "Đã ghi ngày " + VietnamTime.date(day) + ".", redirect);
    }

    @PostMapping("/calendar/remove")
    String remove(@RequestParam LocalDate day, @RequestParam String reason, RedirectAttributes redirect) {
        edit.remove(day, reason);
        return back(day.getYear(), "Đã bỏ mục nhập riêng của ngày " + VietnamTime.date(day) + ".", redirect);
    }

    @PostMapping("/calendar/import")
    String bringIn(@RequestParam int year, @RequestParam String text, @RequestParam String reason, RedirectAttributes redirect) {
        int different = edit.importYear(year, text, reason);
        return back(year, "Đã nhập lịch năm %d; %d ngày khác lịch kèm phần mềm.".formatted(year, different), redirect);
    }

    @ExceptionHandler(InvalidDocument.class)
    ModelAndView wrong(InvalidDocument invalid, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("calendar", HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("person", signedIn.person().orElse(null));
        page.addObject("calendar", describe.of(Integer.parseInt(request.getParameter("year"))));
        page.addObject("errors", invalid.errors());
        page.addObject("text", request.getParameter("text"));
        page.addObject("reason", request.getParameter("reason"));
        return page;
    }

    private static String back(int year, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", done);
        redirect.addAttribute("year", year);
        return "redirect:/calendar";
    }

    private int thisYear() {
        return VietnamTime.dayOf(clock.instant()).getYear();
    }

    private static int inReach(int year) {
        if (year < 2000 || year > 2100) {
            throw Refused.notFound("Lịch có từ năm 2000 đến năm 2100.");
        }
        return year;
    }

    private void requireAdministrator() {
        if (signedIn.person().filter(person -> person.access().contains(Access.ADMINS)).isEmpty()) {
            throw Refused.forbidden("Chỉ quản trị viên được xem và sửa lịch làm việc.");
        }
    }
}
