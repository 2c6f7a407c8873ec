package vn.thidua.document.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Contents in the database of everything else, in pieces that both databases hold in one column. */
@Component
class DatabaseStore implements ContentStore {

    private static final int PIECE = 256 * 1024;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    DatabaseStore(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public FileSettings.Store kind() {
        return FileSettings.Store.DATABASE;
    }

    @Override
    public void put(String sha256, byte[] content) {
        if (isKept(sha256)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                for (int from = 0; from < content.length; from += PIECE) {
                    jdbc.update("insert into td_file_chunk (sha256, chunk_no, content) values (?, ?, ?)", sha256, from / PIECE,
                            Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE)));
                }
            });
        } catch (DuplicateKeyException somebodyElse) {
            if (!isKept(sha256)) {
                throw somebodyElse;
            }
        }
    }

    private boolean isKept(String sha256) {
        return jdbc.queryForObject("select count(*) from td_file_chunk where sha256 = ?", Long.class, sha256) > 0;
    }

    @Override
    public byte[] get(String sha256) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        jdbc.query("select content from td_file_chunk where sha256 = ? order by chunk_no", row -> {
            content.writeBytes(row.getBytes(1));
        }, sha256);
        if (content.size() == 0) {
            throw new IllegalStateException("No content " + sha256 + " in the database");
        }
        return content.toByteArray();
    }

    @Override
    public void delete(String sha256) {
        jdbc.update("delete from td_file_chunk where sha256 = ?", sha256);
    }
}
