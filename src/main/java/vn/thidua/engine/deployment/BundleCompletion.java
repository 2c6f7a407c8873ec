package vn.thidua.engine.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.engine.Bundle;
import vn.thidua.engine.lint.LintFinding;
import vn.thidua.engine.lint.ModelLinter;

/**
 * Makes a whole bundle of what somebody sent, which may be one file with a short name: finds the bundle it belongs to, gives every file
 * its stable name and takes the others from the newest version, so that bindings to forms and decisions still resolve.
 */
final class BundleCompletion {

    private static final Pattern FULL_NAME = Pattern.compile("(?:processes|forms)/([^/]+)/[^/]+");

    private final DeployedBundles deployed;

    BundleCompletion(DeployedBundles deployed) {
        this.deployed = deployed;
    }

    Bundle complete(Map<String, byte[]> sent) {
        sent.keySet().stream().filter(name -> !name.strip().equals(name) || name.contains("..") || name.length() > 200).findFirst()
                .ifPresent(name -> {
                    throw refused(name.substring(0, Math.min(200, name.length())), "Tên tệp không hợp lệ");
                });
        String key = bundleOf(sent);
        Map<String, byte[]> named = new TreeMap<>();
        sent.forEach((name, content) -> {
            if (named.put(stableName(key, name), content) != null) {
                throw refused(name, "Tệp được gửi hai lần trong một lần triển khai");
            }
        });
        return deployed.newest(key).map(newest -> newest.bundle()).orElse(new Bundle(key, new TreeMap<>())).with(named);
    }

    private String bundleOf(Map<String, byte[]> sent) {
        Set<String> keys = new TreeSet<>();
        sent.forEach((name, content) -> {
            if (FULL_NAME.matcher(name).matches()) {
                keys.add(FULL_NAME.matcher(name).replaceFirst("$1"));
            } else if (name.endsWith(".bpmn")) {
                keys.add(ModelLinter.processId(content).orElseThrow(() -> refused(name, "Không đọc được mã quy trình:"
                        + " tệp không phải BPMN, có DOCTYPE hoặc sai bảng mã")));
            }
        });
        if (keys.isEmpty()) {
            sent.keySet().forEach(name -> keys.add(onlyBundleWith(name)));
        }
        if (keys.size() > 1) {
            throw refused(sent.keySet().iterator().next(), "Mỗi lần chỉ triển khai một gói, đang gửi: " + String.join(", ", keys));
        }
        return keys.iterator().next();
    }

    private String onlyBundleWith(String name) {
        List<String> owners = new ArrayList<>();
        for (String key : deployed.keys()) {
            if (deployed.newest(key).orElseThrow().bundle().files().containsKey(stableName(key, name))) {
                owners.add(key);
            }
        }
        if (owners.size() != 1) {
            throw refused(name, owners.isEmpty() ? "Không gói nào có tệp này; hãy gửi kèm quy trình hoặc đặt tên forms/<gói>/<tệp>"
                    : "Nhiều gói có tệp trùng tên (" + String.join(", ", owners) + "); hãy đặt tên forms/<gói>/<tệp>");
        }
        return owners.get(0);
    }

    private static String stableName(String key, String name) {
        Matcher full = FULL_NAME.matcher(name);
        if (full.matches()) {
            return name;
        }
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (base.endsWith(".bpmn")) {
            return Bundle.bpmnName(key);
        }
        return (base.endsWith(".dmn") ? "processes/" : "forms/") + key + "/" + base;
    }

    private static BundleRefused refused(String file, String message) {
        return new BundleRefused(file, List.of(new LintFinding("file-name", file, "", message)));
    }
}
