package vn.thidua.audit;

import java.util.List;

/** Reads the append-only record. */
public interface AuditLog {

    /** What was done to a subject and to everything whose natural key begins with it and a slash, oldest first. */
    List<AuditEntry> of(String subject);

    /** The newest entries, newest first. */
    List<AuditEntry> latest(int count);

    /** How far the record is sealed. */
    ChainHead head();
}
