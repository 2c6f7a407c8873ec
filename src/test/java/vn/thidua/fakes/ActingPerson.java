package vn.thidua.fakes;

import vn.thidua.engine.CurrentActor;

/** The person a test lets act. */
public class ActingPerson implements CurrentActor {

    public String id = ENGINE;

    @Override
    public String id() {
        return id;
    }
}
