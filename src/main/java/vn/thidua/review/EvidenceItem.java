package vn.thidua.review;

import java.time.LocalDate;

/**
 * One thing done that a report lists: an article, a broadcast, a training session (S0-33, S2-08), an award the unit gave (S0-28).
 *
 * @param section key of the section that lists it
 * @param title   what was done; of an award, the nominee
 * @param place   medium or place, empty when there is a link; of an award, its form and the number of the decision
 * @param link    address on the web, empty when there is a place
 * @param people  how many took part, null where that is not counted
 */
public record EvidenceItem(String section, LocalDate day, String title, String place, String link, Integer people) {
}
