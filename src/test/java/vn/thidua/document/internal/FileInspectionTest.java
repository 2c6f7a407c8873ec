package vn.thidua.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.unit.DataSize;
import vn.thidua.document.FileType;
import vn.thidua.document.HostileFiles;
import vn.thidua.document.SampleFiles;
import vn.thidua.shared.Refused;

class FileInspectionTest {

    private final FileInspection inspection = new FileInspection(
        new FileSettings(DataSize.ofMegabytes(10), 20, DataSize.ofMegabytes(50), FileSettings.Store.DATABASE, null, null));

    @Test
    void takesHonestFilesOfEveryType() {
        assertThat(inspection.check("a.pdf", SampleFiles.pdf("Báo cáo")).type()).isEqualTo(FileType.PDF);
        assertThat(inspection.check("a.docx", SampleFiles.docx("Báo cáo")).type()).isEqualTo(FileType.DOCX);
        assertThat(inspection.check("A.XLSX", SampleFiles.xlsx("Bảng")).type()).isEqualTo(FileType.XLSX);
        assertThat(inspection.check("a.JPG", SampleFiles.jpg()).type()).isEqualTo(FileType.JPG);
        assertThat(inspection.check("a.jpeg", SampleFiles.jpg()).type()).isEqualTo(FileType.JPG);
        assertThat(inspection.check("a.png", SampleFiles.png()).type()).isEqualTo(FileType.PNG);
    }

    @Test
    void keepsNamesAsTheyAreReadAndFitForEveryDisk() {
        String name = "Báo cáo tổng kết.pdf";
        assertThat(inspection.check(Normalizer.normalize(name, Normalizer.Form.NFD), SampleFiles.pdf("a")).name()).isEqualTo(name);
        assertThat(inspection.check("Quý 1: kết quả?.pdf", SampleFiles.pdf("a")).name()).isEqualTo("Quý 1_ kết quả_.pdf");
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatMeansHarm() {
        return HostileFiles.all().stream().map(file -> DynamicTest.dynamicTest("«" + file.name().replaceAll("\\p{Cntrl}", "·") + "»", () ->
            assertThatThrownBy(() -> inspection.check(file.name(), file.content())).isInstanceOf(Refused.class)
                .hasMessageStartingWith("Tệp «").hasMessageContaining(file.rule())));
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> inspection.check("a.pdf", new byte[(10 << 20) + 1])).hasMessage("Tệp «a.pdf»: lớn quá 10 MB.");
    }
}
