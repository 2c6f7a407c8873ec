package vn.thidua.upkeep.internal;

/** The backup is not what was written; the message is a Vietnamese sentence. */
public final class DamagedBackup extends RuntimeException {

    DamagedBackup(String sentence) {
        super(sentence);
    }
}
