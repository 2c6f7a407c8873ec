package vn.thidua.document;

import java.util.List;
import java.util.Map;

/** The files that have been sent. */
public interface EvidenceFiles {

    /** What stands with this home now, in the order in which it was attached. */
    List<EvidenceFile> of(FileHome home);

    /** The same for every home of the kind whose id begins with this one and a slash, by id. */
    Map<String, List<EvidenceFile>> under(FileHome home);
}
