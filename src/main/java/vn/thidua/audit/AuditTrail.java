package vn.thidua.audit;

/** Writes the append-only record. The actor is the signed-in person or the engine; the time is the application clock's. */
public interface AuditTrail {

    /**
     * @param action  what was done, a stable upper-case verb phrase such as {@code REGISTRATION_RETURNED}
     * @param subject natural key of what it was done to
     * @param reason  the person's reason or the fact that explains the act, in Vietnamese; may be null. Never a vote.
     */
    void record(String action, String subject, String reason);
}
