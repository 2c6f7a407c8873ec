package vn.thidua.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One process with everything that is versioned and redeployed together with it: its BPMN, its decision tables and its forms.
 *
 * @param key   process definition key = folder name
 * @param files content by stable relative name, e.g. {@code processes/registration/registration.bpmn}
 */
public record Bundle(String key, SortedMap<String, byte[]> files) {

    public Bundle {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The name under which the process of this key is deployed. */
    public static String bpmnName(String key) {
        return "processes/" + key + "/" + key + ".bpmn";
    }

    /** This bundle with the given files added or put in the place of those of the same name. */
    public Bundle with(Map<String, byte[]> others) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(others);
        return new Bundle(key, all);
    }

    /** SHA-256 over names and contents; equal exactly when nothing has changed. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update((name + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
