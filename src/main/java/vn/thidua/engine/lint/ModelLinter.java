package vn.thidua.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.thidua.engine.Bundle;

/**
 * Says what is wrong with a bundle, before it is deployed. An empty answer means it may run: it names only beans, forms, decisions and
 * messages that exist, carries no code, and follows the conventions of docs/processes.md.
 */
public class ModelLinter {

    static final List<Rule> RULES = List.of(new FileName(), new ReadableFile(), new ProcessId(), new HistoryTimeToLive(), new VersionTag(),
            new DiagramComplete(), new DiagramSize(), new ElementKind(), new ElementId(), new NodeLabel(), new FlowLabel(),
            new FlowCondition(), new EndlessLoop(), new ServiceTaskDelegate(),
            new NoCode(), new ListenerBean(), new CamundaExtension(), new SavePoint(),
            new RetryCycle(), new UserTaskForm(), new UserTaskContractBean(), new UserTaskAssignment(), new TimerDate(), new MessageName(),
            new CalledElement(), new DecisionReference(), new ErrorCode(), new SimpleExpression(), new DecisionId(), new DecisionLanguage(),
            new FormComponentType(), new FormFieldKey(), new FormOptions(), new HtmlFormSource(), new HtmlFormMarkup(), new FormContent(), new BpmnVocabulary(),
            new Reference(), new PlainText(), new DateAndNumber(), new LoopCount(), new ForeignSource(), new HtmlFormVariable());

    private final Supplier<KnownNames> names;

    /** @param names asked anew at each check, since beans and processes may come and go */
    public ModelLinter(Supplier<KnownNames> names) {
        this.names = names;
    }

    /** Id of the first process in a BPMN file, if it can be read. */
    public static Optional<String> processId(byte[] bpmn) {
        try {
            NodeList processes = XmlFiles.read(bpmn).getElementsByTagNameNS(XmlWalk.BPMN, "process");
            return Optional.ofNullable((Element) processes.item(0)).map(process -> process.getAttribute("id"));
        } catch (SAXException unreadable) {
            return Optional.empty();
        }
    }

    /** Ids of all nodes and flows of a BPMN file; none when it cannot be read. */
    public static Set<String> nodeIds(byte[] bpmn) {
        Set<String> ids = new TreeSet<>();
        try {
            XmlWalk.elements(XmlFiles.read(bpmn), element -> {
                if (XmlWalk.BPMN.equals(element.getNamespaceURI()) && element.hasAttribute("id")) {
                    ids.add(element.getAttribute("id"));
                }
            });
        } catch (SAXException unreadable) {
            return Set.of();
        }
        return ids;
    }

    /** All findings, file by file in the order of the rules. */
    public List<LintFinding> check(Bundle bundle) {
        BundleModel model = new BundleModel(bundle, names.get());
        List<LintFinding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            check(rule, model, findings);
        }
        return findings;
    }

    /** A rule that trips over a model refuses it: what cannot be judged is not deployed. */
    private static void check(Rule rule, BundleModel model, List<LintFinding> findings) {
        try {
            rule.check(model, (file, element, message) ->
                    findings.add(new LintFinding(rule.id(), file, element == null ? "" : element, message)));
        } catch (RuntimeException | StackOverflowError tripped) {
            findings.add(new LintFinding(rule.id(), model.bpmnFile(), "", "Không kiểm tra được tệp theo quy tắc này: " + tripped));
        }
    }
}
