package vn.thidua.document.internal;

/** Keeps contents by the SHA-256 that they have. */
interface ContentStore {

    FileSettings.Store kind();

    /** Whole or not at all; putting the same content twice changes nothing. */
    void put(String sha256, byte[] content);

    /** @throws IllegalStateException when it is not there */
    byte[] get(String sha256);

    /** Without effect when it is not there. */
    void delete(String sha256);
}
