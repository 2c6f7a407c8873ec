package vn.thidua.rehearsal.internal;

import vn.thidua.rehearsal.Action;

/** How one {@link Action.Verb} is played. */
public interface Deed {

    Action.Verb verb();

    /** Does it as the signed-in person and returns one Vietnamese phrase for the timeline. */
    String play(Action action, Props props);
}
