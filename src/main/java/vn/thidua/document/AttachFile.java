package vn.thidua.document;

import java.io.InputStream;

/** Attaches files to an open task, for whoever works on it; takes them off again before the task is sent. */
public interface AttachFile {

    /**
     * @param name    as the person's computer calls it
     * @param content read no further than the largest file may be
     * @throws vn.thidua.shared.Refused naming the file and the rule it breaks
     */
    EvidenceFile attach(String taskId, String name, InputStream content);

    /** What is not sent yet is deleted; what was sent in an earlier turn is replaced when this task is sent. */
    void remove(String taskId, String fileId);

    /** Undoes the removal of a file of an earlier turn. */
    void keep(String taskId, String fileId);
}
