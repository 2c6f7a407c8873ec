package vn.thidua.engine.lint;

/** BPMN and DMN are valid against their schema and have no document type or entity; a .form is JSON. */
final class ReadableFile implements Rule {

    @Override
    public void check(BundleModel model, Report report) {
        model.unreadable.forEach(found -> report.add(found.file(), found.element(), found.message()));
    }
}
