package vn.thidua.document.internal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.AuditTrail;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.EvidenceFiles;
import vn.thidua.document.FileReaders;
import vn.thidua.document.ReadFile;
import vn.thidua.document.internal.FileDesk.Place;
import vn.thidua.engine.CurrentActor;
import vn.thidua.shared.Refused;

@Service
class Reading implements ReadFile {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final FileDesk desk;
    private final FileRows rows;
    private final EvidenceFiles sent;
    private final Contents contents;
    private final List<FileReaders> readers;
    private final FileSettings settings;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Reading(FileDesk desk, FileRows rows, EvidenceFiles sent, Contents contents, List<FileReaders> readers, FileSettings settings,
            CurrentActor actor, AuditTrail audit, TransactionTemplate transaction) {
        this.desk = desk;
        this.rows = rows;
        this.sent = sent;
        this.contents = contents;
        this.readers = readers;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    @Transactional(readOnly = true)
    public OfTask ofTask(String taskId) {
        Place place = desk.of(taskId);
        List<Group> groups = place.shown().stream()
                .map(shown -> new Group(shown.heading(), shown.home().equals(place.home()), sent.of(shown.home())))
                .filter(group -> !group.files().isEmpty()).toList();
        List<String> removed = groups.stream().flatMap(group -> group.files().stream()).map(EvidenceFile::id)
                .filter(id -> rows.findById(id).orElseThrow().isWithdrawnBy(taskId)).toList();
        return new OfTask(place.home() != null, settings.largest().toBytes(), settings.most(),
                rows.findByTaskIdAndSentAtIsNullOrderByPositionNo(taskId).stream().map(StoredFile::view).toList(), groups, removed);
    }

    /** The content is fetched between two transactions, since a store may be slow. */
    @Override
    public Content open(String fileId, String taskId) {
        EvidenceFile file = transaction.execute(status -> rows.findById(fileId).filter(found -> mayRead(found, taskId)).map(StoredFile::view)
                .orElseThrow(() -> Refused.notFound("Không tìm thấy tệp này, hoặc tệp không dành cho bạn.")));
        Content content = new Content(file, content(file));
        transaction.executeWithoutResult(status -> audit.record("FILE_READ", file.home().id(), "%s, SHA-256 %s".formatted(file.name(), file.sha256())));
        return content;
    }

    private byte[] content(EvidenceFile file) {
        try {
            return contents.read(file.sha256());
        } catch (IllegalStateException lost) {
            LOG.error("File {} of {} cannot be handed out", file.id(), file.home(), lost);
            throw Refused.conflict("Tệp «%s» không đọc được hoặc không còn nguyên vẹn; hãy báo quản trị viên.".formatted(file.name()));
        }
    }

    private boolean mayRead(StoredFile file, String taskId) {
        EvidenceFile view = file.view();
        if (file.isSent() && readers.stream().anyMatch(reader -> reader.mayRead(view, actor.id()))) {
            return true;
        }
        if (taskId == null) {
            return false;
        }
        Place place = desk.of(taskId);
        return file.isDraftOf(taskId) || file.stands() && place.shown().stream().anyMatch(shown -> shown.home().equals(view.home()));
    }
}
