package vn.thidua.initiative.internal;

import jakarta.persistence.Embeddable;
import vn.thidua.shared.NameKey;

/** An author by name, and by the key under which the name is found again. */
@Embeddable
class Author {

    private String name;
    private String nameKey;

    protected Author() {
    }

    Author(String name) {
        this.name = name.strip();
        this.nameKey = NameKey.of(name);
    }

    String name() {
        return name;
    }
}
