package vn.thidua.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Collects everything wrong in one document, so that its author learns all of it at once. */
public final class FormatErrors {

    private final List<FormatError> found = new ArrayList<>();
    private final ToIntFunction<String> lineOf;

    FormatErrors(ToIntFunction<String> lineOf) {
        this.lineOf = lineOf;
    }

    /** @param path JSON pointer; its line is looked up, or that of the nearest place above it */
    public void add(String path, String reason) {
        FormatError error = new FormatError(path, lineOf.applyAsInt(path), reason);
        if (!found.contains(error)) {
            found.add(error);
        }
    }

    /** As {@link #add}, unless something is already known to be wrong at this very place. */
    void addUnlessKnown(String path, String reason) {
        if (found.stream().noneMatch(error -> error.path().equals(path))) {
            add(path, reason);
        }
    }

    /** All errors in the order of the document. */
    public List<FormatError> all() {
        return found.stream().sorted(Comparator.comparingInt(FormatError::line)).toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws InvalidDocument with all errors, if there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDocument(all());
        }
    }
}
