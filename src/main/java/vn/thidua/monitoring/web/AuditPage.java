package vn.thidua.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.audit.AuditActions;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.audit.SearchAudit;
import vn.thidua.document.Sheet;
import vn.thidua.document.SheetWriter;
import vn.thidua.engine.Access;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.SignedIn;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** Administrators and managers read the record and take it away as a table. Reading it is recorded too. */
@Controller
@OnWebEngine
class AuditPage {

    static final int PAGE = 50;
    static final int MOST_EXPORTED = 20_000;
    private static final List<String> HEADINGS = List.of("Số", "Thời điểm", "Người thực hiện", "Việc", "Mã việc", "Đối tượng", "Lý do, chi tiết", "Niêm phong");
    private static final List<Integer> WIDTHS = List.of(10, 20, 20, 34, 30, 50, 60, 14);

    private final SearchAudit search;
    private final AuditLog log;
    private final AuditTrail trail;
    private final SignedIn signedIn;

    AuditPage(SearchAudit search, AuditLog log, AuditTrail trail, SignedIn signedIn) {
        this.search = search;
        this.log = log;
        this.trail = trail;
        this.signedIn = signedIn;
    }

    @GetMapping("/audit")
    String show(@RequestParam(required = false) String subject, @RequestParam(required = false) String actor,
                @RequestParam(required = false) String action,
                @RequestParam(required = false) @Label("Từ ngày") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd") LocalDate from,
                @RequestParam(required = false) @Label("Đến ngày") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd") LocalDate to,
                @RequestParam(defaultValue = "1") @Label("Trang") int page, Model model) {
        requireReader();
        Asked asked = Asked.of(subject, actor, action, from, to);
        AuditFilter filter = asked.filter();
        trail.record("AUDIT_READ", "audit", asked.words());
        long count = search.count(filter);
        int last = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(1, page), last);
        model.addAttribute("asked", asked);
        model.addAttribute("actions", AuditActions.all());
        model.addAttribute("lines", search.find(filter, (shown - 1) * PAGE, PAGE).stream().map(Line::of).toList());
        model.addAttribute("count", count);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        model.addAttribute("head", log.head());
        return "audit";
    }

    @GetMapping("/audit/table")
    ResponseEntity<byte[]> table(@RequestParam(required = false) String subject, @RequestParam(required = false) String actor,
                                 @RequestParam(required = false) String action,
                @RequestParam(required = false) @Label("Từ ngày") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd") LocalDate from,
                @RequestParam(required = false) @Label("Đến ngày") @DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd") LocalDate to) {
        requireReader();
        Asked asked = Asked.of(subject, actor, action, from, to);
        long count = search.count(asked.filter());
        if (count > MOST_EXPORTED) {
            throw Refused.invalid("Có %d mục, chỉ tải được tối đa %d mục một lần; hãy thu hẹp điều kiện tìm, ví dụ theo thời gian.".formatted(count, MOST_EXPORTED));
        }
        trail.record("AUDIT_EXPORTED", "audit", asked.words());
        List<List<Object>> rows = search.find(asked.filter(), 0, MOST_EXPORTED).stream().map(Line::of).map(Line::cells).toList();
        String chain = "Chuỗi niêm phong đến: " + log.head() + " (giữ lại để đối chiếu bằng lệnh verify-audit)";
        byte[] file = SheetWriter.write(new Sheet("Nhật ký", "Nhật ký kiểm toán", List.of(asked.words(), chain), HEADINGS, WIDTHS, rows));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, SheetWriter.CONTENT_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky-kiem-toan.xlsx\"").body(file);
    }

    private void requireReader() {
        if (signedIn.person().filter(person -> person.access().contains(Access.ADMINS) || person.access().contains(Access.MANAGERS)).isEmpty()) {
            throw Refused.forbidden("Chỉ quản trị viên và lãnh đạo theo dõi được xem nhật ký kiểm toán.");
        }
    }
}
