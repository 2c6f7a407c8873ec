package vn.thidua.organization;

/** Where a person reads electronic mail, as the roster says. */
public record Mailbox(String personId, String fullName, String address) {
}
