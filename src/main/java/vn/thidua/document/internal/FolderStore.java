package vn.thidua.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Contents as files of a folder, 256 folders below it; a file is written under another name and moved when it is whole. */
@Component
@ConditionalOnProperty("thidua.files.folder")
class FolderStore implements ContentStore {

    private static final int FOLDER_NAME = 2;

    private final Path folder;

    @Autowired
    FolderStore(FileSettings settings) {
        this(settings.folder());
    }

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(this.folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException("thidua.files.folder cannot be used: " + this.folder, unusable);
        }
    }

    @Override
    public FileSettings.Store kind() {
        return FileSettings.Store.FOLDER;
    }

    @Override
    public void put(String sha256, byte[] content) {
        Path file = file(sha256);
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), sha256, ".tmp");
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                for (ByteBuffer left = ByteBuffer.wrap(content); left.hasRemaining();) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public byte[] get(String sha256) {
        try {
            return Files.readAllBytes(file(sha256));
        } catch (IOException gone) {
            throw new IllegalStateException("No content " + sha256 + " in " + folder, gone);
        }
    }

    @Override
    public void delete(String sha256) {
        try {
            Files.deleteIfExists(file(sha256));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, FOLDER_NAME)).resolve(sha256);
    }
}
