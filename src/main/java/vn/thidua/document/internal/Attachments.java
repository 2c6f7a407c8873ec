package vn.thidua.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.AuditTrail;
import vn.thidua.document.AttachFile;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.internal.FileDesk.Place;
import vn.thidua.shared.Refused;

/** The content is stored before its row, and the row is written only while the task is still the person's. */
@Service
class Attachments implements AttachFile {

    private static final int TRIES = 3;

    private final FileDesk desk;
    private final FileInspection inspection;
    private final Contents contents;
    private final FileRows rows;
    private final FileSettings settings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attachments(FileDesk desk, FileInspection inspection, Contents contents, FileRows rows, FileSettings settings, AuditTrail audit,
                TransactionTemplate transaction, Clock clock) {
        this.desk = desk;
        this.inspection = inspection;
        this.contents = contents;
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public EvidenceFile attach(String taskId, String name, InputStream content) {
        requireRoom(desk.taking(taskId).task().taskId(), name, 0);
        CheckedFile file = inspection.check(name, read(name, content));
        requireRoom(taskId, file.name(), file.content().length);
        String sha256 = contents.keep(file.content());
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> add(taskId, file, sha256));
            } catch (DataIntegrityViolationException anotherAtTheSameMoment) {
                if (attempt == TRIES) {
                    throw Refused.conflict("Nhiều tệp được gửi cùng lúc; hãy gửi lại tệp «%s».".formatted(file.name()));
                }
            }
        }
    }

    private EvidenceFile add(String taskId, CheckedFile file, String sha256) {
        Place place = desk.taking(taskId);
        int position = requireRoom(taskId, file.name(), file.content().length);
        StoredFile row = rows.saveAndFlush(new StoredFile(place.home(), taskId, position, file, sha256, place.task().userId(), clock.instant()));
        audit.record("FILE_UPLOADED", place.home().id(), "%s, %d byte, SHA-256 %s".formatted(file.name(), file.content().length, sha256));
        return row.view();
    }

    /** Returns the next free position. */
    private int requireRoom(String taskId, String name, long size) {
        List<StoredFile> drafts = rows.findByTaskIdAndSentAtIsNullOrderByPositionNo(taskId);
        if (drafts.size() >= settings.most()) {
            throw FileNames.refused(name, "mỗi lần gửi không quá %d tệp".formatted(settings.most()));
        }
        if (drafts.stream().mapToLong(StoredFile::size).sum() + size > settings.total().toBytes()) {
            throw FileNames.refused(name, "các tệp của một lần gửi không quá %d MB".formatted(settings.total().toMegabytes()));
        }
        return drafts.isEmpty() ? 1 : drafts.get(drafts.size() - 1).position() + 1;
    }

    private byte[] read(String name, InputStream content) {
        int largest = Math.toIntExact(settings.largest().toBytes());
        try {
            byte[] read = content.readNBytes(largest + 1);
            if (read.length > largest) {
                throw FileInspection.tooLarge(name, largest);
            }
            return read;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @Override
    public void remove(String taskId, String fileId) {
        transaction.executeWithoutResult(status -> {
            StoredFile file = reachable(taskId, fileId);
            if (file.isSent()) {
                file.withdrawBy(taskId);
            } else if (rows.deleteDraft(fileId) == 0) {
                throw Refused.conflict("Tệp này đã được gửi đi, không bỏ được nữa.");
            }
            EvidenceFile removed = file.view();
            audit.record("FILE_REMOVED", removed.home().id(), "%s, SHA-256 %s".formatted(removed.name(), removed.sha256()));
        });
    }

    @Override
    public void keep(String taskId, String fileId) {
        transaction.executeWithoutResult(status -> {
            StoredFile file = reachable(taskId, fileId);
            file.withdrawBy(null);
            audit.record("FILE_KEPT", file.view().home().id(), file.view().name());
        });
    }

    /** A draft of the task, or what stands with its home from an earlier turn. */
    private StoredFile reachable(String taskId, String fileId) {
        Place place = desk.taking(taskId);
        return rows.findById(fileId).filter(file -> file.isDraftOf(taskId) || file.stands() && file.view().home().equals(place.home()))
                .orElseThrow(() -> Refused.notFound("Không tìm thấy tệp này trong công việc."));
    }
}
