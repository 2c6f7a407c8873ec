package vn.thidua.engine.guard;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Stops while it reads a process that names a class for a form: the engine would make an instance of it without asking anybody. */
final class NoFormClasses extends BpmnParse {

    NoFormClasses(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        refuse(rootElement);
        if (hasErrors()) {
            throwExceptionForErrors();
        }
        super.parseRootElement();
    }

    private void refuse(Element element) {
        boolean handler = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formHandlerClass") != null;
        boolean validator = "constraint".equals(element.getTagName()) && "validator".equals(element.attribute("name"));
        if (handler || validator) {
            addError("Models name no classes for forms", element);
        }
        element.elements().forEach(this::refuse);
    }
}
