package vn.thidua.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignInWays;
import vn.thidua.engine.SignedIn;

/** The one place to sign in; whoever has signed in already goes to the start page. */
@Controller
@OnWebEngine
class SignInPage {

    private static final Map<String, String> ERRORS = Map.of(
        "wrong", "Tên đăng nhập hoặc mật khẩu chưa đúng.",
        "too-many", "Đã nhập sai quá nhiều lần. Hãy chờ khoảng 10 phút rồi thử lại, hoặc nhờ quản trị viên mở khóa.",
        "unknown", "Tài khoản này chưa được cấp quyền sử dụng phần mềm. Hãy liên hệ quản trị viên của cơ quan.",
        "elsewhere", "Chưa đăng nhập được do hệ thống tài khoản của cơ quan không trả lời hoặc không chấp nhận. Mời bạn thử lại sau.",
        "stale", "Trang đăng nhập đã mở quá lâu. Mời bạn đăng nhập lại.");

    private final SignedIn signedIn;
    private final SignInWays ways;

    SignInPage(SignedIn signedIn, SignInWays ways) {
        this.signedIn = signedIn;
        this.ways = ways;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam Map<String, String> parameters, Model model) {
        if (signedIn.person().isPresent()) {
            return "redirect:/";
        }
        parameters.keySet().stream().filter(ERRORS::containsKey).findFirst().ifPresent(key -> model.addAttribute("error", ERRORS.get(key)));
        model.addAttribute("ways", ways);
        model.addAttribute("signedOut", parameters.containsKey("signed-out"));
        return "sign-in";
    }
}
