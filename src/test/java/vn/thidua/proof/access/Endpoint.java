package vn.thidua.proof.access;

/** A method and a path, with or without names in braces. */
public record Endpoint(String method, String path) {

    public static Endpoint of(String text) {
        String[] parts = text.split(" ", 2);
        return new Endpoint(parts[0], parts[1]);
    }

    /** The path with something in each place that a name holds. */
    public String filled() {
        return path.replaceAll("\\{(engine|name|processEngineName|engineName)}", "default").replaceAll("\\{[^/]*}", "x").replace("**", "x").replace("*", "x");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
