package vn.thidua.document;

/** Who may read files that were sent, beyond those who have a task open that shows them. One bean for each relation; any yes is enough. */
public interface FileReaders {

    boolean mayRead(EvidenceFile file, String personId);
}
