package vn.thidua.registration.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.audit.AuditTrail;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.registration.ExportRound;

/** The consolidated table of a round to take away, for whoever may read the movement. */
@RestController
@OnWebEngine
class RoundTable {

    private final ExportRound export;
    private final AuditTrail audit;

    RoundTable(ExportRound export, AuditTrail audit) {
        this.export = export;
        this.audit = audit;
    }

    @GetMapping("/rounds/table")
    ResponseEntity<byte[]> table(@RequestParam String key) {
        byte[] table = export.table(key);
        audit.record("ROUND_EXPORTED", key, null);
        return Downloads.xlsx("tong-hop-" + key.replaceAll("[^A-Za-z0-9-]", "-") + ".xlsx", table);
    }
}
