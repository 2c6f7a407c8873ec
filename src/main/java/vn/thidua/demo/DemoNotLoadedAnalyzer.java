package vn.thidua.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the demonstration how to begin anew. */
final class DemoNotLoadedAnalyzer extends AbstractFailureAnalyzer<DemoNotLoaded> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoNotLoaded cause) {
        return new FailureAnalysis(cause.getMessage(), """
            Xóa cơ sở dữ liệu dùng thử (mặc định là thư mục data) rồi khởi động lại.

            Delete the demonstration's database (by default the folder data) and start again.""", cause);
    }
}
