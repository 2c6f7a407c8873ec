package vn.thidua.registration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.document.Sheet;
import vn.thidua.document.SheetWriter;
import vn.thidua.registration.internal.TableColumn;

/** Files with tables of titles, as a section would fill them in. */
public final class TitleTables {

    private TitleTables() {
    }

    /** SC-09: eight rows, of which one names a title that does not exist and one a form without its level. Headings stand in row 3. */
    public static byte[] traPhong() {
        return file(
                row("Tập thể", "Bộ phận Văn hóa – Xã hội", "", "Tập thể lao động tiên tiến", ""),
                row("Cá nhân", "Vũ Mẫu Long", "Công chức Văn hóa - Xã hội", "Lao động tiên tiến", ""),
                row("Cá nhân", "Trần Mẫu Quang", "Công chức Văn hóa - Xã hội", "Chiến sỹ thi đua cơ sở cấp xã, huyện, cấp tỉnh", ""),
                row("Cá nhân", "Đỗ Mẫu Tuấn", "Công chức Văn hóa - Xã hội", "LĐTT", ""),
                row("Cá nhân", "Trương Mẫu Hà", "Công chức Văn hóa - Xã hội", "Chiến sỹ thi đua cơ sở", ""),
                row("Cá nhân", "Lê Mẫu Loan", "Công chức Văn hóa - Xã hội", "", "Bằng khen"),
                row("Cá nhân", "Hồ Mẫu Phương", "Công chức Văn hóa - Xã hội", "Lao động tiên tiến", "Giấy khen của Chủ tịch UBND huyện"),
                row("Cá nhân", "Võ Mẫu Sơn", "Công chức", "Chiến sĩ thi đua cấp tỉnh", ""));
    }

    @SafeVarargs
    public static byte[] file(List<Object>... rows) {
        List<String> headings = Arrays.stream(TableColumn.values()).map(TableColumn::heading).toList();
        return SheetWriter.write(new Sheet("Đăng ký", "Bảng đăng ký giao ước thi đua năm 2022", List.of("Đơn vị: Bộ phận Văn hóa – Xã hội"), headings,
                headings.stream().map(heading -> 20).toList(), Stream.of(rows).toList()));
    }

    public static List<Object> row(Object... cells) {
        return List.of(cells);
    }
}
