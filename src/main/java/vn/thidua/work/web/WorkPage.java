package vn.thidua.work.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.engine.BulkAnswer;
import vn.thidua.engine.MyWork;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.WebApplication;

/** The person's open tasks by kind; those of one kind are answered together. What was refused stays on the page with what was typed. */
@Controller
@OnWebEngine
class WorkPage {

    private final MyWork work;

    WorkPage(MyWork work) {
        this.work = work;
    }

    @GetMapping("/my-work")
    String overview(Model model) {
        model.addAttribute("kinds", work.kinds().stream().map(KindCard::of).toList());
        model.addAttribute("tasklist", WebApplication.TASKLIST.path());
        return "work";
    }

    @GetMapping("/my-work/{process}/{task}")
    ModelAndView sheet(@PathVariable String process, @PathVariable String task) {
        return page(work.sheet(process + "/" + task), new WorkAnswers(Map.of()), Map.of());
    }

    /** Everything done leads back to what is left; if something was refused, the page shows why beside it. */
    @PostMapping("/my-work/{process}/{task}")
    ModelAndView send(@PathVariable String process, @PathVariable String task, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        String kind = process + "/" + task;
        WorkAnswers typedIn = new WorkAnswers(typed);
        Map<String, BulkAnswer> answers = typedIn.chosen(work.sheet(kind));
        Map<String, String> refused = work.send(kind, answers);
        int done = answers.size() - refused.size();
        if (refused.isEmpty()) {
            redirect.addFlashAttribute("done", answers.isEmpty() ? "Chưa chọn việc nào." : "Đã xong %d việc.".formatted(done));
            return new ModelAndView("redirect:/my-work/" + kind);
        }
        ModelAndView page = page(work.sheet(kind), typedIn, refused);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("failed", "%d việc chưa thực hiện được, lý do ghi ở từng dòng; đã xong %d việc.".formatted(refused.size(), done));
        return page;
    }

    private static ModelAndView page(MyWork.Sheet sheet, WorkAnswers typed, Map<String, String> refused) {
        List<WorkRow> rows = sheet.lines().stream().map(line -> WorkRow.of(line, typed, refused.get(line.taskId()))).toList();
        ModelAndView page = new ModelAndView("work-sheet");
        page.addObject("sheet", sheet);
        page.addObject("rows", rows);
        page.addObject("shared", typed.shared(sheet));
        page.addObject("proposed", rows.stream().filter(row -> !row.line().row().proposal().isEmpty()).count());
        page.addObject("tasklist", WebApplication.TASKLIST.path());
        return page;
    }
}
