package vn.thidua.engine;

/** The web applications of the engine that a person may open. */
public enum WebApplication {
    TASKLIST("tasklist", "Danh sách công việc", "Nhận, xử lý và trả kết quả các việc được giao cho bạn hoặc đơn vị của bạn."),
    COCKPIT("cockpit", "Theo dõi quy trình", "Xem tiến độ từng phong trào, việc đang chờ ai và việc đã quá hạn."),
    ADMIN("admin", "Quản trị", "Quản lý tài khoản, nhóm và quyền truy cập.");

    private final String id;
    private final String label;
    private final String description;

    WebApplication(String id, String label, String description) {
        this.id = id;
        this.label = label;
        this.description = description;
    }

    /** Id under which authorizations name it. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }

    /** Path below the context path. */
    public String path() {
        return "/camunda/app/" + id + "/default/";
    }
}
