package vn.thidua.proof.access;

import java.util.List;
import java.util.regex.Pattern;

/** One pattern of end-points: methods, or {@code *} for all, and a path in which {@code {x}} stands for a segment and {@code **} for any rest. */
public record Door(List<String> methods, String path) {

    static Door of(String text) {
        String[] parts = text.split(" ", 2);
        return new Door(List.of(parts[0].split(",")), parts[1]);
    }

    public boolean fits(Endpoint endpoint) {
        return (methods.contains("*") || methods.contains(endpoint.method())) && pattern().matcher(endpoint.path()).matches();
    }

    private Pattern pattern() {
        return Pattern.compile(path.replace(".", "\\.").replaceAll("\\{[^}/]*}", "[^/]+").replace("/**", "(/.*)?"));
    }
}
