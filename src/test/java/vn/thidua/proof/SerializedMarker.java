package vn.thidua.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import vn.thidua.engine.guard.Marker;

/** Counts when somebody reads it back, from Java's own format or by its setter from JSON. */
public final class SerializedMarker implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "x";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        Marker.RUNS.incrementAndGet();
        this.name = name;
    }

    static String base64() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(new SerializedMarker());
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readObject(ObjectInputStream stream) throws IOException, ClassNotFoundException {
        stream.defaultReadObject();
        Marker.RUNS.incrementAndGet();
    }
}
