package vn.thidua.registration.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thidua.document.SheetWriter;

/** Files that the browser saves and never shows in the page's place. */
final class Downloads {

    private Downloads() {
    }

    static ResponseEntity<byte[]> xlsx(String name, byte[] file) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(SheetWriter.CONTENT_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(file);
    }
}
