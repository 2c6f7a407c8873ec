package vn.thidua.document.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Contents, wherever they are kept. A content is claimed in the ledger first, stored second and named by a file's row last, so that a process
 * killed in between leaves at most a content that nobody names; the clean-up takes that away after a day.
 */
@Component
class Contents {

    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);
    private static final Duration GRACE = Duration.ofDays(1);
    private static final String UNNAMED = " not exists (select 1 from td_file f where f.sha256 = td_file_content.sha256)";

    private final Map<FileSettings.Store, ContentStore> stores;
    private final FileSettings settings;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Contents(List<ContentStore> stores, FileSettings settings, JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.stores = stores.stream().collect(Collectors.toMap(ContentStore::kind, Function.identity()));
        this.settings = settings;
        if (!this.stores.containsKey(settings.store())) {
            throw new IllegalStateException("thidua.files.store is " + settings.store() + ", but thidua.files." + settings.store().name().toLowerCase(Locale.ROOT)
                + " does not say where that is");
        }
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns its SHA-256. Call it outside a transaction, and name the content in a row afterwards. */
    String keep(byte[] content) {
        String sha256 = Sha256.of(content);
        try {
            claim(sha256, content.length);
        } catch (DuplicateKeyException somebodyElse) {
            claim(sha256, content.length);
        }
        storeOf(sha256).put(sha256, content);
        return sha256;
    }

    private void claim(String sha256, long size) {
        transaction.executeWithoutResult(status -> {
            if (jdbc.update("update td_file_content set claimed_at = ? where sha256 = ?", now(), sha256) == 0) {
                jdbc.update("insert into td_file_content (sha256, size_bytes, store, claimed_at) values (?, ?, ?, ?)", sha256, size,
                        settings.store().name(), now());
            }
        });
    }

    /** @throws IllegalStateException when it is gone or no longer what was stored */
    byte[] read(String sha256) {
        byte[] content = storeOf(sha256).get(sha256);
        if (!Sha256.of(content).equals(sha256)) {
            throw new IllegalStateException("Content " + sha256 + " has been changed where it is kept");
        }
        return content;
    }

    /** Takes away what no file names. Returns how many contents went. */
    int forgetUnnamed() {
        OffsetDateTime before = now().minus(GRACE);
        List<String> unnamed = jdbc.queryForList("select sha256 from td_file_content where claimed_at < ? and" + UNNAMED, String.class, before);
        return (int) unnamed.stream().filter(sha256 -> forget(sha256, before)).count();
    }

    /** The row is locked first: whoever attaches the same content meanwhile waits, and then stores it anew. */
    private boolean forget(String sha256, OffsetDateTime before) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                if (jdbc.update("update td_file_content set claimed_at = claimed_at where sha256 = ? and claimed_at < ? and" + UNNAMED, sha256, before) == 0) {
                    return false;
                }
                storeOf(sha256).delete(sha256);
                return jdbc.update("delete from td_file_content where sha256 = ?", sha256) == 1;
            }));
        } catch (RuntimeException storeAway) {
            LOG.warn("Content {} stays until the next clean-up", sha256, storeAway);
            return false;
        }
    }

    private ContentStore storeOf(String sha256) {
        String name = jdbc.queryForObject("select store from td_file_content where sha256 = ?", String.class, sha256);
        ContentStore store = stores.get(FileSettings.Store.valueOf(name));
        if (store == null) {
            throw new IllegalStateException("Content " + sha256 + " is in the store " + name + ", which is not configured");
        }
        return store;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
