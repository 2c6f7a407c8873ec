package vn.thidua.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An embedded form of the repository in a browser, opened with a view as Tasklist would open it. */
record EmbeddedForm(Page page) {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    static EmbeddedForm open(Page page, String form, String view) {
        page.route("**/*", EmbeddedForm::serve);
        page.navigate("http://tasklist.invalid" + TASKLIST);
        page.evaluate("([html, view]) => open_(html, JSON.parse(view))", List.of(read(Path.of("forms", form + ".html")), view));
        return new EmbeddedForm(page);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The answers that the form sends. */
    JsonNode submit() throws JsonProcessingException {
        return new ObjectMapper().readTree((String) page.evaluate("submit_()"));
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        Path file = path.equals(TASKLIST) ? Path.of("src/test/resources/browser/embedded-form.html") : Path.of("src/main/resources/static" + path);
        if (Files.exists(file)) {
            route.fulfill(new Route.FulfillOptions().setBody(read(file))
                    .setContentType(path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html"));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
