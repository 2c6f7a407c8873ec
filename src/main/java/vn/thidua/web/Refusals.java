package vn.thidua.web;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.engine.Unstorable;
import vn.thidua.engine.Collisions;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** Turns a refusal into an answer: a page with the sentence for a person, a problem document with sentence and field for a client. */
@ControllerAdvice
@OnWebEngine
class Refusals {

    private static final Map<Refused.Reason, HttpStatus> STATUS = Map.of(
        Refused.Reason.INVALID, HttpStatus.UNPROCESSABLE_ENTITY,
        Refused.Reason.CONFLICT, HttpStatus.CONFLICT,
        Refused.Reason.FORBIDDEN, HttpStatus.FORBIDDEN,
        Refused.Reason.NOT_FOUND, HttpStatus.NOT_FOUND);

    private final SignedIn signedIn;

    Refusals(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @ExceptionHandler(value = Refused.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(Refused refused) {
        HttpStatus status = STATUS.get(refused.reason());
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("sentence", refused.getMessage());
        page.addObject("person", signedIn.person().orElse(null));
        return page;
    }

    /** Two people met on one of our pages: a version, a unique key or a lock made one of them wait and lose; or there is too much of something. */
    @ExceptionHandler(value = RuntimeException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView collision(RuntimeException problem) {
        return page(met(problem));
    }

    /** A field such as a date that holds nothing readable; what no person types falls through to the plain answer. */
    @ExceptionHandler(value = MethodArgumentTypeMismatchException.class, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView unreadable(MethodArgumentTypeMismatchException wrong) {
        Label label = wrong.getParameter().getParameterAnnotation(Label.class);
        if (label == null) {
            throw wrong;
        }
        String example = wrong.getRequiredType() == LocalDate.class ? "phải là một ngày có thật, ví dụ 11/11/2026" : "giá trị không hợp lệ";
        return page(Refused.invalid(wrong.getName(), "«%s»: %s.".formatted(label.value(), example)));
    }

    @ExceptionHandler(value = RuntimeException.class, produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ProblemDetail> collisionOfAClient(RuntimeException problem) {
        return problem(met(problem));
    }

    private static Refused met(RuntimeException problem) {
        if (Unstorable.isTheReason(problem)) {
            return Refused.invalid(Unstorable.SENTENCE);
        }
        if (!Collisions.isCollision(problem)) {
            throw problem;
        }
        return Refused.conflict(Collisions.SENTENCE);
    }

    @ExceptionHandler(value = Refused.class, produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ProblemDetail> problem(Refused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(STATUS.get(refused.reason()), refused.getMessage());
        problem.setTitle("Không thực hiện được");
        if (refused.field() != null) {
            problem.setProperty("field", refused.field());
        }
        return ResponseEntity.of(problem).build();
    }
}
