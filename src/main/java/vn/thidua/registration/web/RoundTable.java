package vn.thidua.registration.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.registration.ExportRound;

/** The consolidated table of a round to take away, for whoever may read the movement. */
@RestController
@OnWebEngine
class RoundTable {

    private final ExportRound export;

    RoundTable(ExportRound export) {
        this.export = export;
    }

    @GetMapping("/rounds/table")
    ResponseEntity<byte[]> table(@RequestParam String key) {
        return Downloads.xlsx("tong-hop-" + key.replaceAll("[^A-Za-z0-9-]", "-") + ".xlsx", export.table(key));
    }
}
