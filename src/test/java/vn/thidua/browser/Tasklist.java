package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** Tasklist as the signed-in person of a page uses it: choose a filter, open a task, claim it, fill in its form, complete it. */
final class Tasklist {

    static final String PATH = "/camunda/app/tasklist/default/";

    private final Page page;
    private String opened;

    Tasklist(Page page) {
        this.page = page;
    }

    /** Shows the tasks of a shared filter. */
    Tasklist choose(String name) {
        filter(name).click();
        return this;
    }

    /** The link of a filter, which also holds the number of its tasks. */
    Locator filter(String name) {
        return page.locator(".task-filter .name a").filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator tasks(String name) {
        return page.locator("li.task").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Opens the task whose name contains these words. */
    Locator open(String name) {
        opened = name;
        tasks(name).click();
        return form();
    }

    void claim() {
        page.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".task-card .assignee")).not().containsText("Nhận việc");
    }

    /** What the form of the open task holds, an embedded one or one of Camunda's. */
    Locator form() {
        return page.locator(".thidua-form, .fjs-container");
    }

    /** Sends the form, which must be accepted; the task then leaves the list. */
    void complete() {
        Response answer = page.waitForResponse("**/submit-form", this::send);
        assertThat(answer.status()).as(answer.statusText()).isEqualTo(204);
        assertThat(tasks(opened)).hasCount(0);
    }

    /** Presses the button, whatever comes of it. */
    void send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành").setExact(true)).click();
    }
}
