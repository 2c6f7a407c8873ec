package vn.thidua.engine;

/** Who acts: the signed-in person, or {@link #ENGINE} when a timer or a job does. */
public interface CurrentActor {

    String ENGINE = "engine";

    String id();
}
