package vn.thidua.plan;

import java.time.LocalDate;

/**
 * The dates of the award round; the dossier deadline is an obligation.
 *
 * @param ceremonyOn               the day the awards are handed over (Vietnam)
 * @param refusalNoticeWorkingDays within how many working days refused units are told why (L-87)
 * @param publicCommentWorkingDays for how many working days a drafted list is open to comment before the chair signs (L-88)
 */
public record AwardTimetable(LocalDate ceremonyOn, Integer refusalNoticeWorkingDays, Integer publicCommentWorkingDays) {
}
