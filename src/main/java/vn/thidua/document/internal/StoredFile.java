package vn.thidua.document.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileHome;
import vn.thidua.document.FileType;

/** A file attached in a task. Once sent it changes no more, except that a later turn may withdraw it. */
@Entity
@Table(name = "td_file")
class StoredFile {

    @Id
    private String id;
    private String homeKind;
    private String homeId;
    private String taskId;
    private int positionNo;
    private String name;
    @Enumerated(EnumType.STRING)
    private FileType type;
    private long sizeBytes;
    private String sha256;
    private String attachedBy;
    private Instant attachedAt;
    private Instant sentAt;
    private String withdrawnTask;
    private Instant withdrawnAt;

    protected StoredFile() {
    }

    StoredFile(FileHome home, String taskId, int positionNo, CheckedFile file, String sha256, String attachedBy, Instant attachedAt) {
        this.id = UUID.randomUUID().toString();
        this.homeKind = home.kind();
        this.homeId = home.id();
        this.taskId = taskId;
        this.positionNo = positionNo;
        this.name = file.name();
        this.type = file.type();
        this.sizeBytes = file.content().length;
        this.sha256 = sha256;
        this.attachedBy = attachedBy;
        this.attachedAt = attachedAt;
    }

    boolean isDraftOf(String task) {
        return sentAt == null && taskId.equals(task);
    }

    boolean isSent() {
        return sentAt != null;
    }

    /** Whether this task takes it back, if it is completed. */
    boolean isWithdrawnBy(String task) {
        return task.equals(withdrawnTask);
    }

    boolean stands() {
        return isSent() && withdrawnAt == null;
    }

    void withdrawBy(String task) {
        this.withdrawnTask = task;
    }

    String taskId() {
        return taskId;
    }

    int position() {
        return positionNo;
    }

    long size() {
        return sizeBytes;
    }

    EvidenceFile view() {
        return new EvidenceFile(id, new FileHome(homeKind, homeId), name, type, sizeBytes, sha256, attachedBy, attachedAt, sentAt, withdrawnAt != null);
    }
}
