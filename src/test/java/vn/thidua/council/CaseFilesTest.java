package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.council.CouncilFixture.BEFORE;
import static vn.thidua.council.CouncilFixture.MEETING;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileHome;
import vn.thidua.document.FileReaders;
import vn.thidua.document.FileType;
import vn.thidua.fakes.MovableClock;
import vn.thidua.nomination.DossierFiles;

/** Who of a council reads the files of its cases. */
@CouncilTest
class CaseFilesTest {

    @Autowired CouncilFixture.Scene scene;
    @Autowired MovableClock clock;
    @Autowired ConveneSession convene;
    @Autowired CaseFiles files;
    @Autowired FileReaders readers;

    private String session;
    private String key;

    @BeforeEach
    void prepare() {
        clock.set(BEFORE);
        key = "files-" + System.nanoTime();
        session = scene.prepare(key, CouncilRegulations.chiLang());
    }

    @Test
    void membersReadTheirSessionsCasesOnceConvened() {
        assertThat(mayRead("m1", DossierFiles.of(key + "/K1"))).as("before").isFalse();
        convene.convene(session, Instant.parse(MEETING), "Hội trường");
        assertThat(mayRead("m1", DossierFiles.of(key + "/K1"))).isTrue();
        assertThat(mayRead("m1", DossierFiles.of(key + "/N2"))).isTrue();
        assertThat(mayRead("m1", DossierFiles.of(key + "/N3"))).as("a case of no session").isFalse();
        assertThat(mayRead("stranger", DossierFiles.of(key + "/K1"))).isFalse();
        assertThat(files.of(session, "m1")).containsOnlyKeys(DossierFiles.of(key + "/K1"), DossierFiles.of(key + "/N2"));
        assertThat(files.of(session, "stranger")).isEmpty();
    }

    @Test
    void whoStaysOutOfACaseReadsNothingOfIt() {
        convene.convene(session, Instant.parse(MEETING), "Hội trường");
        assertThat(mayRead("m8", DossierFiles.of(key + "/K1"))).isFalse();
        assertThat(mayRead("m8", DossierFiles.of(key + "/N2"))).isTrue();
    }

    private boolean mayRead(String member, FileHome home) {
        return readers.mayRead(new EvidenceFile("f", home, "a.pdf", FileType.PDF, 1, "0", "x", Instant.EPOCH, Instant.EPOCH, false), member);
    }
}
