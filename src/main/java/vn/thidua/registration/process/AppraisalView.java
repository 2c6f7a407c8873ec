package vn.thidua.registration.process;

import java.util.List;
import vn.thidua.movement.ObligationFacts;

/**
 * What an appraiser or the receiver sees: the objects, why some look routine, and what was said before.
 *
 * @param quality        what the plan says of the objects' quality, empty when nothing
 * @param submitted      day and turn, e.g. «lần 2, ngày 18/01/2024»
 * @param pledge         null when none was asked for
 * @param latenessReason the unit's reason, empty when on time
 */
record AppraisalView(ObligationFacts facts, String quality, String submitted, boolean late, String latenessReason, List<Row> objects, Pledge pledge,
                     List<TitleRow> titles, List<Earlier> earlier) {

    /**
     * @param type   Vietnamese name of the type
     * @param field  Vietnamese name of the emulation field, empty when the plan has none
     * @param hint   why it looks routine, empty when it does not
     * @param sector what the intermediate appraiser remarked, empty when nothing
     */
    record Row(String objectId, String type, String name, String field, String target, String time, String difficulty, String hint, String sector) {
    }

    /**
     * @param signed day and signer
     * @param sector what the intermediate appraiser remarked, empty when nothing
     */
    record Pledge(String objectId, String content, String signed, String sector) {
    }

    /** One row of the table of titles and forms. */
    record TitleRow(String objectId, String kind, String name, String position, String title, String form, String sector) {
    }

    /** An object of an earlier turn that was returned. */
    record Earlier(int turn, String name, String reason) {
    }
}
