package vn.thidua.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedInPerson;
import vn.thidua.shared.PageLink;

/** Lists what the signed-in person can open: the web applications and the pages of the modules. */
@Controller
@OnWebEngine
class StartPage {

    private final ObjectProvider<PageLink> pages;

    StartPage(ObjectProvider<PageLink> pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    String show(@ModelAttribute(name = "person", binding = false) SignedInPerson person, Model model) {
        model.addAttribute("links", linksFor(person));
        return "start";
    }

    private List<PageLink> linksFor(SignedInPerson person) {
        Stream<PageLink> applications = person.applications().stream()
            .map(application -> new PageLink(application.path(), application.label(), application.description(), anybody -> true));
        Stream<PageLink> own = pages.orderedStream().filter(page -> page.offeredTo().test(person.userId()));
        return Stream.concat(applications, own).toList();
    }
}
