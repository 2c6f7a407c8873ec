package vn.thidua.engine.security;

/** The application must not start: nobody could administer it, or everybody could. */
final class AdministratorMissing extends RuntimeException {

    AdministratorMissing(String why) {
        super(why);
    }
}
