package vn.thidua.upkeep;

import java.nio.file.Path;

/**
 * A finished backup.
 *
 * @param fingerprint SHA-256 of its manifest, which holds those of all its files
 */
public record Backup(Path folder, int tables, long rows, int files, String fingerprint) {
}
