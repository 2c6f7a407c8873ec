package vn.thidua.rehearsal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.rehearsal.Scenario;
import vn.thidua.shared.YamlDocument;

/** What a run is played with: the scenario, the plan with the scenario's what-ifs, and the roster. */
record Props(Scenario scenario, String planYaml, String rosterYaml) {

    static Props read(Path file) {
        YamlDocument document = YamlDocument.parse(text(file)).validate("/schema/scenario.schema.json");
        document.errors().throwIfAny();
        Scenario scenario = document.as(Scenario.class);
        document.errors().throwIfAny();
        String plan = text(file.resolveSibling(scenario.plan()));
        return new Props(scenario, WhatIf.change(plan, scenario.change()), text(file.resolveSibling(scenario.roster())));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được tệp " + file, e);
        }
    }
}
