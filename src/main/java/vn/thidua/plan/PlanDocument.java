package vn.thidua.plan;

import java.time.LocalDate;

/**
 * The paper: number, date and signature block (S4-01).
 *
 * @param number       running number, null before the clerk has issued it
 * @param symbol       e.g. {@code 145/KH-UBND}, null when the plan shows none; a template with a blank number reads {@code /KH-UBND}
 * @param issuedOn     as precise as the plan is; null when there is no date
 * @param place        where it is issued
 * @param signCapacity e.g. «TM. ỦY BAN NHÂN DÂN»; null when missing
 * @param position     e.g. «CHỦ TỊCH»; null when missing
 */
public record PlanDocument(Integer number, String symbol, PartialDate issuedOn, String place, String signCapacity, String position) {

    /** The document as the clerk issues it: number and day in, everything else as it was. */
    public PlanDocument issuedAs(int newNumber, LocalDate day) {
        String type = symbol == null ? "KH-UBND" : symbol.substring(symbol.indexOf('/') + 1);
        return new PlanDocument(newNumber, newNumber + "/" + type, PartialDate.of(day), place, signCapacity, position);
    }
}
