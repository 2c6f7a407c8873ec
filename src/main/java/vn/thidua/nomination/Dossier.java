package vn.thidua.nomination;

import java.util.List;

/**
 * What a unit sends for a nominee (L-71).
 *
 * @param registeredObjectId the accepted object that the achievement rests on, or null
 * @param report             the achievement report
 */
public record Dossier(String registeredObjectId, String report, List<Evidence> evidence) {

    public Dossier {
        evidence = List.copyOf(evidence);
    }
}
