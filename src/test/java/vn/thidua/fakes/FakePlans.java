package vn.thidua.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.Finding;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.Plans;
import vn.thidua.plan.StoredPlan;
import vn.thidua.shared.YamlDocument;

/** One plan in memory, read from a file of the examples, with findings as a test sets them. */
public class FakePlans implements Plans {

    public final List<Finding> findings = new ArrayList<>();
    private final List<MovementPlan> versions = new ArrayList<>();

    public FakePlans(String file) {
        importFile(file);
    }

    public void importFile(String file) {
        try {
            importPlan(Files.readString(Path.of("plans").resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredPlan importPlan(String yaml) {
        versions.add(YamlDocument.parse(yaml).as(MovementPlan.class));
        return get("", versions.size());
    }

    @Override
    public StoredPlan get(String planId) {
        return get(planId, versions.size());
    }

    @Override
    public StoredPlan get(String planId, int version) {
        MovementPlan plan = versions.get(version - 1);
        return new StoredPlan(plan.id(), version, "", Instant.EPOCH, "", plan);
    }

    @Override
    public List<StoredPlan> all() {
        return List.of(get(""));
    }

    @Override
    public List<Finding> findings(String planId, LocalDate asOf) {
        return List.copyOf(findings);
    }

    @Override
    public List<Finding> findings(MovementPlan plan, LocalDate asOf) {
        return findings.stream().filter(finding -> !finding.repairedAtIssue()).toList();
    }
}
