package vn.thidua.nomination;

/** An award round began: units are asked for their nominees. */
public record AwardRoundOpened(String movementId, String awardKey) {
}
