package vn.thidua.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.DataCheck;
import vn.thidua.shared.DataFindings;

/** Every attached file has its content, and what the database or the folder keeps is what was attached. An S3 store is not read. */
@Component
class FileCheck implements DataCheck {

    private final Path folder;

    FileCheck(Environment settings) {
        this.folder = Path.of(settings.getProperty("thidua.files.folder", ""));
    }

    @Override
    public String name() {
        return "Tệp minh chứng và nội dung của tệp";
    }

    @Override
    public DataFindings check(JdbcClient sql) {
        Stream<String> sizes = sql.sql("""
                select f.id, f.size_bytes, c.size_bytes from td_file f join td_file_content c on c.sha256 = f.sha256
                where f.size_bytes <> c.size_bytes order by f.id""").query((row, number) ->
                "Tệp «%s» ghi %d byte, nội dung ghi %d byte.".formatted(row.getString(1), row.getLong(2), row.getLong(3))).stream();
        List<Kept> kept = sql.sql("""
                select c.sha256, c.store from td_file_content c where c.store in ('DATABASE', 'FOLDER')
                and exists (select 1 from td_file f where f.sha256 = c.sha256) order by c.sha256""").query((row, number) -> new Kept(row.getString(1), row.getString(2))).list();
        Stream<String> contents = kept.stream().flatMap(one -> fault(one.sha256(), one.store().equals("FOLDER") ? inFolder(one.sha256())
                : inDatabase(sql, one.sha256())).stream());
        return new DataFindings(sql.sql("select count(*) from td_file").query(Integer.class).single(), Stream.concat(sizes, contents).toList());
    }

    private static Optional<String> fault(String sha256, byte[] content) {
        if (content.length == 0) {
            return Optional.of("Nội dung tệp %s không còn.".formatted(sha256));
        }
        return Sha256.of(content).equals(sha256) ? Optional.empty() : Optional.of("Nội dung tệp %s đã bị thay đổi.".formatted(sha256));
    }

    private static byte[] inDatabase(JdbcClient sql, String sha256) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        sql.sql("select content from td_file_chunk where sha256 = :sha256 order by chunk_no").param("sha256", sha256)
                .query((row, number) -> row.getBytes(1)).list().forEach(content::writeBytes);
        return content.toByteArray();
    }

    private byte[] inFolder(String sha256) {
        Path file = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Kept(String sha256, String store) {
    }
}
