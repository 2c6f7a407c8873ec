package vn.thidua.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.document.SampleFiles;

class FolderStoreTest {

    @TempDir Path folder;

    @Test
    void keepsWholeFilesByTheirContentAndLeavesNothingElse() throws IOException {
        ContentStore store = new FolderStore(folder.resolve("new"));
        byte[] content = SampleFiles.pdf("a");
        String sha256 = Sha256.of(content);
        store.put(sha256, content);
        store.put(sha256, content);
        assertThat(store.get(sha256)).isEqualTo(content);
        assertThat(files()).containsExactly(folder.resolve("new").resolve(sha256.substring(0, 2)).resolve(sha256));
        store.delete(sha256);
        store.delete(sha256);
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> store.get(sha256)).isInstanceOf(IllegalStateException.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
