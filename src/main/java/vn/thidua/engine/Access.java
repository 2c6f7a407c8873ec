package vn.thidua.engine;

/** How much of the web applications a person may use. Which tasks they get is decided by their functional roles, not here. */
public enum Access {
    /** Tasklist with the shared filters; sees only tasks offered or assigned to them. */
    STAFF("staff", "Cán bộ xử lý công việc"),
    /** Cockpit: reads every process, instance, task and history entry, changes none. */
    MANAGERS("managers", "Lãnh đạo theo dõi"),
    /** Everything, deployment and accounts included. The group is Camunda's own, which also keeps its set-up page closed. */
    ADMINS("camunda-admin", "Quản trị hệ thống");

    private final String groupId;
    private final String label;

    Access(String groupId, String label) {
        this.groupId = groupId;
        this.label = label;
    }

    public String groupId() {
        return groupId;
    }

    public String label() {
        return label;
    }

    /** The authority that pages can ask for, e.g. {@code ROLE_MANAGERS}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
