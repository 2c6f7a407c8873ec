package vn.thidua.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be taken in, with everything that is wrong in it. Nothing of it has been stored. */
public final class InvalidDocument extends RuntimeException {

    private final transient List<FormatError> errors;

    public InvalidDocument(List<FormatError> errors) {
        super(errors.stream().map(FormatError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    public List<FormatError> errors() {
        return errors;
    }
}
