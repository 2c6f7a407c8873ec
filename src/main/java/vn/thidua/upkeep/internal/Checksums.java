package vn.thidua.upkeep.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.upkeep.internal.Manifest.StoredFile;

/** The files of a backup by size and SHA-256. */
final class Checksums {

    private Checksums() {
    }

    static String of(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    /** Every file below the folder except the manifest, in the order of their paths. */
    static List<StoredFile> under(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<StoredFile> files = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.equals(Manifest.NAME)) {
                    files.add(new StoredFile(path, Files.size(file), of(file)));
                }
            }
            return files;
        }
    }

    /** @throws DamagedBackup naming the first file that is missing, changed or not of the backup */
    static void verify(Path folder, Manifest manifest) throws IOException {
        Set<StoredFile> expected = new LinkedHashSet<>(manifest.files());
        for (StoredFile found : under(folder)) {
            if (!expected.remove(found)) {
                throw new DamagedBackup("Bản sao lưu bị hỏng: tệp %s không khớp với mã SHA-256 đã ghi.".formatted(found.path()));
            }
        }
        for (StoredFile missing : expected) {
            throw new DamagedBackup("Bản sao lưu bị hỏng: thiếu tệp %s.".formatted(missing.path()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
