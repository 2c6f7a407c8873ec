package vn.thidua.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.OwnPassword;
import vn.thidua.shared.Refused;

/** The own account: everybody changes their own password here, with the old one. Passwords that were typed are not shown again. */
@Controller
@OnWebEngine
class AccountPage {

    private static final String PAGE = "account";

    private final OwnPassword password;

    AccountPage(OwnPassword password) {
        this.password = password;
    }

    @GetMapping("/account")
    String show(Model model) {
        describe(model);
        return PAGE;
    }

    @PostMapping("/account")
    Object change(@RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String chosen,
                  @RequestParam(defaultValue = "") String again, Model model, RedirectAttributes redirect) {
        try {
            if (!chosen.equals(again)) {
                throw Refused.invalid("again", "Hai lần nhập mật khẩu mới không giống nhau.");
            }
            password.change(current, chosen);
        } catch (Refused refused) {
            describe(model);
            model.addAttribute("error", refused.getMessage());
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        redirect.addFlashAttribute("done", "Đã đổi mật khẩu. Các phiên đăng nhập khác của bạn đã kết thúc.");
        return "redirect:/account";
    }

    private void describe(Model model) {
        model.addAttribute("mustChange", password.mustBeChangedFirst());
        model.addAttribute("hasPassword", password.exists());
    }
}
