package vn.thidua.movement;

/**
 * What a person must know before acting on a movement, in Vietnamese; the head of every form about it.
 *
 * @param title  with the document symbol once issued
 * @param period e.g. «từ 01/01/2024 đến hết 31/10/2024»
 */
public record MovementFacts(String title, String theme, String issuer, String advisory, String period) {
}
