package vn.thidua.engine.deployment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused bundle at start as a list of findings instead of a stack trace. */
class RefusalAnalyzer extends AbstractFailureAnalyzer<BundleRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BundleRefused refused) {
        return new FailureAnalysis(refused.getMessage(),
                "Sửa các tệp nêu trên (trong jar hoặc thư mục thidua.overlay) rồi khởi động lại.", refused);
    }
}
