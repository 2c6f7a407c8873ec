package vn.thidua.registration.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.SheetReader;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.engine.OpenTasks;
import vn.thidua.registration.ImportTable;
import vn.thidua.registration.TableReading;
import vn.thidua.shared.Refused;

/** Helps the registration form: reads a table from a file and hands out an empty one, to whoever works on the open task and nobody else. */
@RestController
@OnWebEngine
class TableUpload {

    private final OpenTasks tasks;
    private final ImportTable table;

    TableUpload(OpenTasks tasks, ImportTable table) {
        this.tasks = tasks;
        this.table = table;
    }

    @PostMapping(path = "/registration-table", produces = MediaType.APPLICATION_JSON_VALUE)
    TableReading read(@RequestParam String task, @RequestParam MultipartFile file) throws IOException {
        String obligationId = tasks.ofThePerson(task).text("obligationId");
        if (file.getSize() > SheetReader.LARGEST_FILE) {
            throw tooLarge();
        }
        return table.read(obligationId, file.getBytes());
    }

    @GetMapping("/registration-table")
    ResponseEntity<byte[]> template(@RequestParam String task) {
        byte[] file = table.template(tasks.ofThePerson(task).text("obligationId"));
        return Downloads.xlsx("mau-dang-ky.xlsx", file);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ProblemDetail largerThanTheServerTakes() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.PAYLOAD_TOO_LARGE, tooLarge().getMessage());
    }

    private static Refused tooLarge() {
        return Refused.invalid("file", "Tệp lớn quá %d KB.".formatted(SheetReader.LARGEST_FILE / 1000));
    }
}
