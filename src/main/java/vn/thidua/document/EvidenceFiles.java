package vn.thidua.document;

import java.util.List;

/** The files that have been sent. */
public interface EvidenceFiles {

    /** What stands with this home now, in the order in which it was attached. */
    List<EvidenceFile> of(FileHome home);
}
