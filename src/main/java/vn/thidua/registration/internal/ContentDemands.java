package vn.thidua.registration.internal;

/**
 * Which parts a registration has, and what each must be.
 *
 * @param works  null when no works are registered
 * @param pledge whether a pledge is handed in
 * @param offer  null when no table of titles and forms is asked for
 */
public record ContentDemands(Demands works, boolean pledge, TitleOffer offer) {
}
