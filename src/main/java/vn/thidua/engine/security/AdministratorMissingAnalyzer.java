package vn.thidua.engine.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application how to name an administrator. */
final class AdministratorMissingAnalyzer extends AbstractFailureAnalyzer<AdministratorMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, AdministratorMissing cause) {
        return new FailureAnalysis(cause.getMessage(), """
            Đặt tên đăng nhập và mật khẩu của quản trị viên đầu tiên rồi khởi động lại, ví dụ:
                THIDUA_ADMIN_ID=quantri THIDUA_ADMIN_PASSWORD=<mật khẩu> java -jar thidua.jar
            hoặc dùng dữ liệu mẫu để chạy thử: --spring.profiles.active=demo

            Name the first administrator and start again (properties thidua.admin.id and thidua.admin.password, or the environment
            variables above), or start the demonstration with --spring.profiles.active=demo.""", cause);
    }
}
