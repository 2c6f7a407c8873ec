package vn.thidua.initiative;

import java.util.List;

/**
 * What a unit hands in for an initiative.
 *
 * @param authors  full names, as they will be nominated
 * @param solution what is new and how it works
 * @param effect   what it has brought, with figures
 */
public record InitiativeDossier(String title, List<String> authors, String solution, String effect) {

    public InitiativeDossier {
        authors = List.copyOf(authors);
    }
}
