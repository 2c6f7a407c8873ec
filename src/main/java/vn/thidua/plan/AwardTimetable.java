package vn.thidua.plan;

import java.time.LocalDate;

/**
 * The dates of the award round; the dossier deadline is an obligation.
 *
 * @param ceremonyOn               the day the awards are handed over (Vietnam)
 * @param refusalNoticeWorkingDays within how many working days refused units are told why (L-87)
 */
public record AwardTimetable(LocalDate ceremonyOn, Integer refusalNoticeWorkingDays) {
}
