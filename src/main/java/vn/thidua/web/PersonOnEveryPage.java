package vn.thidua.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.engine.SignedInPerson;

/** Gives every page the signed-in person, whom the layout names in its header; null for strangers. */
@ControllerAdvice(annotations = Controller.class)
@OnWebEngine
class PersonOnEveryPage {

    private final SignedIn signedIn;

    PersonOnEveryPage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @ModelAttribute("person")
    SignedInPerson person() {
        return signedIn.person().orElse(null);
    }
}
