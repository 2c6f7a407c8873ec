package vn.thidua.demo;

/** The database holds a part of the demonstration only; the application must not start on it. */
final class DemoNotLoaded extends RuntimeException {

    DemoNotLoaded(String why) {
        super(why);
    }
}
