package vn.thidua.award.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.thidua.plan.Award;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.shared.NameKey;

/**
 * What makes two cases the same achievement: the same nominee of the same unit in the same phase of a movement, however the name is
 * typed. One achievement gets one commendation form, of whatever level; a title stands for itself, once. What is awarded outside the award
 * rounds of a phase is an achievement of its own, which {@link AdHocOnce} compares by its words.
 */
final class Achievement {

    private Achievement() {
    }

    static String of(String awardKey, Line line) {
        return of(awardKey, line.unitId(), line.kind(), line.nomineeName(), line.award());
    }

    static String of(StoredEscalation escalation) {
        return of(escalation.awardKey(), escalation.unitId(), escalation.kind(), escalation.nomineeName(), escalation.award());
    }

    private static String of(String awardKey, String unitId, NomineeKind kind, String nominee, Award award) {
        int end = awardKey.lastIndexOf('/');
        String phase = awardKey.startsWith("/a", end) ? awardKey.substring(0, end) : awardKey;
        String what = award instanceof EmulationTitle ? award.name() : "FORM";
        String key = String.join("\n", phase, unitId, kind.name(), NameKey.of(nominee), what);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
