package vn.thidua.upkeep;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BackupObjection;
import vn.thidua.shared.Refused;
import vn.thidua.upkeep.internal.BackupWriter;
import vn.thidua.upkeep.internal.InstallationFolders;
import vn.thidua.upkeep.internal.Snapshot;

/** Copies one state of the whole database, and the files beside it, into a new folder, while the application works or not. */
@Component
public class TakeBackup {

    private final DataSource dataSource;
    private final InstallationFolders folders;
    private final List<BackupObjection> objections;

    TakeBackup(DataSource dataSource, InstallationFolders folders, List<BackupObjection> objections) {
        this.dataSource = dataSource;
        this.folders = folders;
        this.objections = objections;
    }

    /**
     * @param place        in which a folder is made, named by the time of the state it holds
     * @param duringVoting take it although a module objects
     * @throws Refused when a module objects, e.g. because a council votes
     */
    public Backup into(Path place, boolean duringVoting) {
        return Snapshot.read(dataSource, (connection, sql) -> {
            if (!duringVoting) {
                objection(sql).ifPresent(reason -> {
                    throw Refused.conflict(reason + " Hãy sao lưu sau khi kiểm phiếu; nếu không thể chờ, thêm --during-voting.");
                });
            }
            try {
                return new BackupWriter(connection, dataSource, folders).write(place);
            } catch (FileAlreadyExistsException e) {
                throw Refused.conflict("Đã có «%s».".formatted(e.getFile()));
            }
        });
    }

    private Optional<String> objection(JdbcClient sql) {
        return objections.stream().flatMap(objection -> objection.now(sql).stream()).findFirst();
    }
}
