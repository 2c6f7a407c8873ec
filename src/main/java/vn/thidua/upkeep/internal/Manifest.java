package vn.thidua.upkeep.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a backup holds; the last file that is written into it.
 *
 * @param format     of the backup itself
 * @param takenAt    instant of the state that it holds
 * @param product    version that wrote the data
 * @param database   kind of database it was taken from; it can go back into either
 * @param migrations of our tables, by which a product knows whether it can read the rows
 * @param tables     with their columns in the order of the values, and the number of rows
 * @param files      every file of the backup except this one
 */
public record Manifest(int format, String takenAt, String product, String database, List<Migration> migrations, List<Table> tables, List<StoredFile> files) {

    public static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** One migration of our tables, common to both databases. */
    public record Migration(String version, int checksum) {
    }

    /** One table. */
    public record Table(String name, List<String> columns, long rows) {

        String file() {
            return "tables/" + name + ".jsonl.gz";
        }
    }

    /** One file by its path inside the backup. */
    public record StoredFile(String path, long size, String sha256) {
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    void writeTo(Path folder) throws IOException {
        JSON.writeValue(folder.resolve(NAME).toFile(), this);
    }

    /** @throws DamagedBackup when there is none or it cannot be read */
    static Manifest of(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new DamagedBackup("«%s» không phải là bản sao lưu hoàn chỉnh: thiếu tệp %s.".formatted(folder, NAME));
        }
        try {
            Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
            if (manifest.format() != FORMAT) {
                throw new DamagedBackup("Bản sao lưu có định dạng %d, phiên bản này chỉ đọc định dạng %d.".formatted(manifest.format(), FORMAT));
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw new DamagedBackup("Tệp %s bị hỏng: %s".formatted(NAME, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
