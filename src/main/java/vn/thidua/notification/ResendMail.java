package vn.thidua.notification;

/** Puts mails that could not be sent back into the queue, to the address that the roster has by now. */
public interface ResendMail {

    /** @throws vn.thidua.shared.Refused when it is not dead, or the person has no address any more, or mail is off */
    void one(String id);

    /** All whose person has an address; returns how many. */
    int allDead();
}
