package vn.thidua.engine.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import vn.thidua.engine.lint.LintFinding;

/**
 * A bundle was not deployed because of what stands in it. Being a ParseException, it reaches Camunda Modeler and other REST clients as
 * status 400 with file and element of each finding; the message alone is enough for a person.
 */
public final class BundleRefused extends ParseException {

    private final List<LintFinding> findings;

    BundleRefused(String key, List<LintFinding> findings) {
        super(sentence(key, findings), findings.get(0).file(), List.of(), List.of());
        this.findings = List.copyOf(findings);
        getResorceReports().clear();
        Map<String, List<Problem>> byFile = new LinkedHashMap<>();
        findings.forEach(f -> byFile.computeIfAbsent(f.file(), file -> new ArrayList<>()).add(problem(f)));
        byFile.forEach((file, problems) -> getResorceReports().add(new ResourceReportImpl(file, problems, List.of())));
    }

    /** For what only the engine's own parser finds. */
    static BundleRefused byTheEngine(String deployment, ParseException found) {
        List<LintFinding> findings = new ArrayList<>();
        found.getResorceReports().forEach(report -> report.getErrors().forEach(problem -> findings.add(new LintFinding("engine",
                report.getResourceName(), String.valueOf(problem.getMainElementId()), "Quy trình không chạy được: " + problem.getMessage()))));
        return findings.isEmpty() ? new BundleRefused(deployment, List.of(new LintFinding("engine", deployment, "", found.getMessage())))
                : new BundleRefused(deployment, findings);
    }

    /** What has to be put right, at least one. */
    public List<LintFinding> findings() {
        return findings;
    }

    private static Problem problem(LintFinding finding) {
        return new ProblemImpl(finding.message(), (Element) null, finding.element());
    }

    private static String sentence(String key, List<LintFinding> findings) {
        return findings.stream().map(f -> "\n- " + f).collect(Collectors.joining("", "Gói mô hình «" + key + "» bị từ chối:", ""));
    }
}
