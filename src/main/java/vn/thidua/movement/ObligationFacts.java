package vn.thidua.movement;

/**
 * What a person must know before acting on an obligation, in Vietnamese; the head of every form about it.
 *
 * @param movement title of the movement with its document symbol
 * @param due      the plan's words and the last valid moment, e.g. «chậm nhất ngày 20/01/2024, đến 24:00 thứ Bảy 20/01/2024»
 * @param planSays the plan's exact words for what is owed
 * @param receiver the unit that receives it
 * @param via      the intermediate appraiser, empty when there is none
 */
public record ObligationFacts(String movement, String unit, String title, String due, String planSays, String receiver, String via) {
}
