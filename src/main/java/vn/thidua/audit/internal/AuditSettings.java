package vn.thidua.audit.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the record is sealed ({@code thidua.audit.*}).
 *
 * @param key          secret kept outside the database; with it nobody who has only the database can write a valid link. May be empty
 * @param unkeyedUntil last link that was made before the key was given, 0 when it was there from the beginning
 */
@ConfigurationProperties("thidua.audit")
public record AuditSettings(String key, long unkeyedUntil) {

    boolean keyed() {
        return key != null && !key.isBlank();
    }

    /** What links are made with now. */
    SealHash hash() {
        return keyed() ? SealHash.keyed(key) : SealHash.plain();
    }

    /** What the link with this number was made with. */
    SealHash hashOf(long sealNo) {
        return sealNo <= unkeyedUntil ? SealHash.plain() : hash();
    }
}
