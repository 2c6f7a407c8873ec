package vn.thidua.proof.backup;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** What a backup holds, read without the product. */
public final class BackupFiles {

    /** The engine counts for itself. */
    private static final Set<String> METERS = Set.of("act_ru_meter_log");

    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Map<String, List<String>> columns = new TreeMap<>();

    public BackupFiles(Path backup) throws IOException {
        for (JsonNode table : new ObjectMapper().readTree(backup.resolve("manifest.json").toFile()).get("tables")) {
            String name = table.get("name").asText();
            lines.put(name, read(backup.resolve("tables/" + name + ".jsonl.gz")));
            columns.put(name, new ObjectMapper().convertValue(table.get("columns"), new TypeReference<>() { }));
        }
    }

    /** SHA-256 of the sorted rows of each table, with their number. */
    public Map<String, String> rowsByTable() {
        Map<String, String> hashes = new TreeMap<>();
        lines.forEach((table, rows) -> {
            if (!METERS.contains(table)) {
                hashes.put(table, rows.size() + " " + sha256(String.join("\n", rows.stream().sorted().toList())));
            }
        });
        return hashes;
    }

    public int rowsOf(String table) {
        return lines.get(table).size();
    }

    public int rows() {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    /** Process instances: executions without a parent. */
    public long instances() {
        int parent = columns.get("act_ru_execution").indexOf("parent_id_");
        return lines.get("act_ru_execution").stream().filter(row -> value(row, parent).isNull()).count();
    }

    private static JsonNode value(String row, int column) {
        try {
            return new ObjectMapper().readTree(row).get(column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
