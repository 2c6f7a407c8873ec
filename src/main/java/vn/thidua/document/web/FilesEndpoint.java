package vn.thidua.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.AttachFile;
import vn.thidua.document.ReadFile;
import vn.thidua.engine.OnWebEngine;
import vn.thidua.shared.Refused;

/**
 * Attaches files to a task, as the bare body of a request so that no limit of other forms need be raised, and hands them out to be saved, never shown.
 */
@RestController
@OnWebEngine
class FilesEndpoint {

    private static final String NEVER_SHOWN = "sandbox; default-src 'none'; frame-ancestors 'none'";
    private static final long MOST_DRAINED = 32_000_000;

    private final AttachFile attach;
    private final ReadFile read;

    FilesEndpoint(AttachFile attach, ReadFile read) {
        this.attach = attach;
        this.read = read;
    }

    @GetMapping(path = "/files", produces = MediaType.APPLICATION_JSON_VALUE)
    FilesView ofTask(@RequestParam String task) {
        return FilesView.of(read.ofTask(task));
    }

    @PostMapping(path = "/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    FilesView.Line attach(@RequestParam String task, @RequestParam String name, HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        try {
            return FilesView.Line.of(attach.attach(task, name, body), false);
        } catch (Refused refused) {
            // a server that hangs up in the middle leaves the browser without the sentence
            body.skip(MOST_DRAINED);
            throw refused;
        }
    }

    @DeleteMapping("/files/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @RequestParam String task) {
        attach.remove(task, id);
    }

    @PutMapping("/files/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String id, @RequestParam String task) {
        attach.keep(task, id);
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> open(@PathVariable String id, @RequestParam(required = false) String task) {
        ReadFile.Content content = read.open(id, task);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(content.file().type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(content.file().name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NEVER_SHOWN)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(content.bytes());
    }
}
