package vn.thidua.registration.internal;

/** The columns of the table of titles and forms, on screen, in the template and in exports. */
public enum TableColumn {
    KIND("Đối tượng"),
    NAME("Tên tập thể; họ và tên cá nhân"),
    POSITION("Chức vụ, nơi công tác"),
    TITLE("Danh hiệu thi đua"),
    FORM("Hình thức khen thưởng");

    private final String heading;

    TableColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
