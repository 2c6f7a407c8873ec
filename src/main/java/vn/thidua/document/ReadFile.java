package vn.thidua.document;

import java.util.List;

/** Shows and hands out files to whoever may read them, and records who read which. */
public interface ReadFile {

    /**
     * What the form of a task has to do with files.
     *
     * @param taking  files may be attached
     * @param largest bytes of one file
     * @param most    files in this task
     * @param drafts  attached in this task and not sent yet
     * @param groups  what was sent, by home
     * @param removed ids of sent files that this task takes back when it is sent
     */
    record OfTask(boolean taking, long largest, int most, List<EvidenceFile> drafts, List<Group> groups, List<String> removed) {
    }

    /**
     * @param heading over the files, empty when there is nothing else
     * @param own     of the home that this task attaches to
     */
    record Group(String heading, boolean own, List<EvidenceFile> files) {
    }

    /** With its bytes as they were stored. */
    record Content(EvidenceFile file, byte[] bytes) {
    }

    /** @throws vn.thidua.shared.Refused as not found unless the signed-in person works on the task */
    OfTask ofTask(String taskId);

    /**
     * @param taskId a task in whose form the person found the file; null elsewhere
     * @throws vn.thidua.shared.Refused as not found when there is no such file for this person
     */
    Content open(String fileId, String taskId);
}
