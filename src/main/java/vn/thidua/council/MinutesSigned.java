package vn.thidua.council;

/** The chair of the council signed the minutes of the sitting that voted. */
public record MinutesSigned(String sessionId, String awardKey, int recommended, int notRecommended) {
}
