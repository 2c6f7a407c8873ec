package vn.thidua.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plans as text, for tests. */
final class PlanText {

    /** A plan without a single finding. */
    static final String CLEAN = """
            id: clean
            title: Phong trào thi đua năm 2024
            issuer: {name: Ủy ban nhân dân xã Suối Trong, level: COMMUNE}
            document: {number: 7, symbol: 07/KH-UBND, issuedOn: 2024-01-08, place: Suối Trong, signCapacity: TM. ỦY BAN NHÂN DÂN, position: CHỦ TỊCH}
            kind: REGULAR
            period: {from: 2024, to: 2024}
            obligations:
            - code: registration
              kind: REGISTRATION
              title: Đăng ký thi đua
              actors: {unitTypes: [SECTION]}
              objects: [MODEL]
              due: {kind: NOT_LATER_THAN, date: 2024-01-26}
              receiver: {name: Ủy ban nhân dân xã, via: Văn phòng}
            - code: dossier
              kind: AWARD_DOSSIER
              title: Hồ sơ khen thưởng
              actors: {unitTypes: [SECTION]}
              due: {kind: NOT_LATER_THAN, date: 2025-01-10}
              receiver: {name: Hội đồng Thi đua - Khen thưởng xã}
            awards:
            - {form: CERTIFICATE_OF_MERIT, decider: COMMUNE_CHAIR}
            recipients:
            - {name: Các bộ phận, role: TO_IMPLEMENT, covers: [SECTION]}
            """;

    private PlanText() {
    }

    /** {@link #CLEAN} with whole top-level entries replaced or added by those of {@code fragment}. */
    static String cleanWith(String fragment) {
        StringBuilder text = new StringBuilder();
        for (String entry : CLEAN.split("\n(?=[a-z])")) {
            String key = entry.substring(0, entry.indexOf(':') + 1);
            if (!("\n" + fragment).contains("\n" + key)) {
                text.append(entry).append('\n');
            }
        }
        return text.append(fragment).toString();
    }

    static String file(String name) {
        try {
            return Files.readString(Path.of("plans/chi-lang-2024", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
