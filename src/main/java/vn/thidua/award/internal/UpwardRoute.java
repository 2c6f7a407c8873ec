package vn.thidua.award.internal;

import vn.thidua.award.EscalationCause;
import vn.thidua.plan.Award;
import vn.thidua.rulepack.ChairLevel;

/**
 * The way of a case to another level.
 *
 * @param award    what is asked for there
 * @param ownAward what the issuer may give when nothing comes of it, or null
 */
record UpwardRoute(EscalationCause cause, ChairLevel decider, Award award, Award ownAward) {
}
