package vn.thidua.engine.security;

import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.password.Guesses;
import vn.thidua.shared.Refused;

/** Wrong passwords inside the engine count like those at the door: whoever finds an open session cannot try passwords with it. */
@Component
@OnWebEngine
class GuessesInside implements Guesses {

    private final WrongPasswords wrongPasswords;
    private final AttemptDetails details;

    GuessesInside(WrongPasswords wrongPasswords, AttemptDetails details) {
        this.wrongPasswords = wrongPasswords;
        this.details = details;
    }

    @Override
    public void refuseTooMany(String userId) {
        try {
            wrongPasswords.refuseGuessing(attempt(userId));
        } catch (LockedException tooMany) {
            throw Refused.forbidden("Đã nhập sai mật khẩu quá nhiều lần. Hãy chờ khoảng 10 phút rồi thử lại.");
        }
    }

    @Override
    public void wrong(String userId) {
        wrongPasswords.count(attempt(userId));
    }

    @Override
    public void forgive(String userId) {
        wrongPasswords.forgive(userId);
    }

    private Attempt attempt(String userId) {
        return Attempt.of(userId, RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
            ? details.buildDetails(current.getRequest()) : null);
    }
}
