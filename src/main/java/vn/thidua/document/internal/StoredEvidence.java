package vn.thidua.document.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.EvidenceFiles;
import vn.thidua.document.FileHome;

@Service
@Transactional(readOnly = true)
class StoredEvidence implements EvidenceFiles {

    private final FileRows rows;

    StoredEvidence(FileRows rows) {
        this.rows = rows;
    }

    @Override
    public List<EvidenceFile> of(FileHome home) {
        return rows.findByHomeKindAndHomeIdAndSentAtIsNotNullOrderBySentAtAscPositionNoAsc(home.kind(), home.id()).stream().filter(StoredFile::stands)
                .map(StoredFile::view).toList();
    }

    @Override
    public Map<String, List<EvidenceFile>> under(FileHome home) {
        return rows.findByHomeKindAndHomeIdStartingWithAndSentAtIsNotNullAndWithdrawnAtIsNullOrderBySentAtAscPositionNoAsc(home.kind(), home.id() + "/").stream()
                .map(StoredFile::view).collect(Collectors.groupingBy(file -> file.home().id()));
    }
}
