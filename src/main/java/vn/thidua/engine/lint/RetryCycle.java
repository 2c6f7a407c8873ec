package vn.thidua.engine.lint;

import java.util.stream.Stream;

/** A failed job is tried again a bounded number of times. */
final class RetryCycle implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        model.xml.forEach((file, document) -> XmlWalk.elements(document, element -> {
            if ("failedJobRetryTimeCycle".equals(element.getLocalName())) {
                String text = element.getTextContent().strip();
                boolean list = Stream.of(text.split(",")).map(String::strip).allMatch(IsoDurations::isDuration);
                if (!list && !IsoDurations.isBoundedCycle(text)) {
                    report.add(file, XmlFiles.nearestId(element), "Chu kỳ thử lại phải có dạng R3/PT5M hoặc PT1M,PT10M");
                }
            }
        }));
    }
}
