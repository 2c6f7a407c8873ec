package vn.thidua.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.audit.AuditProof;
import vn.thidua.audit.ChainHead;

/** Walks the chain from its first link and notes what does not fit. After a break it goes on from the stored link, to find the next. */
final class ChainWalk {

    private final AuditSettings settings;
    private final Map<Long, String> noted;
    private final List<String> broken = new ArrayList<>();
    private Link last = Link.NONE;
    private boolean digestsBegan;
    private long sealed;
    private long waiting;
    private long outside;
    private long rolledBack;

    ChainWalk(AuditSettings settings, List<ChainHead> noted) {
        this.settings = settings;
        this.noted = new TreeMap<>(noted.stream().collect(Collectors.toMap(ChainHead::links, ChainHead::hash, (one, other) -> one.equals(other) ? one : "")));
    }

    void meet(ResultSet row) throws SQLException {
        Link found = Link.of(row);
        boolean present = row.getObject("present") != null;
        if (found.sealNo() != last.sealNo() + 1) {
            broken.add("thiếu mắt xích số %d của chuỗi niêm phong.".formatted(last.sealNo() + 1));
        } else if (found.rolledBack()) {
            meetRolledBack(found, present);
        } else if (present) {
            meetEntry(found, Content.of(row), row.getString("digest"));
        } else {
            broken.add("mục số %d đã bị xóa.".formatted(found.entryNo()));
        }
        if (found.rolledBack()) {
            rolledBack++;
        }
        sealed += present ? 1 : 0;
        compareNoted(found);
        last = found;
    }

    private void meetRolledBack(Link found, boolean present) {
        if (present) {
            broken.add("mục số %d được chèn vào số thứ tự không dùng.".formatted(found.entryNo()));
        } else if (!last.skipping(found.entryNo(), settings.hashOf(found.sealNo())).equals(found)) {
            broken.add("mắt xích số %d không khớp với mắt xích trước.".formatted(found.sealNo()));
        }
    }

    private void meetEntry(Link found, Content content, String digest) {
        SealHash hash = settings.hashOf(found.sealNo());
        if (!last.sealing(found.entryNo(), content, digest, hash).equals(found)) {
            broken.add("mục số %d (%s, %s) đã bị sửa, hoặc chuỗi niêm phong bị sửa tại mắt xích số %d."
                .formatted(found.entryNo(), content.action(), content.subject(), found.sealNo()));
        } else {
            checkWriter(found.entryNo(), content, digest, hash);
        }
        digestsBegan |= digest != null;
    }

    /** The chain seals whatever it finds; who put it there shows the fingerprint. */
    private void checkWriter(long number, Content content, String digest, SealHash hash) {
        if (digest == null ? digestsBegan : !digest.equals(content.digest(hash))) {
            broken.add("mục số %d (%s, %s) không do ứng dụng ghi, hoặc đã bị sửa trước khi niêm phong.".formatted(number, content.action(), content.subject()));
        }
    }

    private void compareNoted(Link found) {
        String expected = noted.remove(found.sealNo());
        if (expected != null && !expected.equals(found.hash())) {
            broken.add("mắt xích số %d khác mã niêm phong đã ghi lại trước đây.".formatted(found.sealNo()));
        }
    }

    void meetOutside(ResultSet row) throws SQLException {
        Content content = Content.of(row);
        long number = row.getLong("entry_no");
        if (row.getObject("waits") == null) {
            broken.add("mục số %d (%s, %s) không nằm trong chuỗi niêm phong và cũng không chờ niêm phong.".formatted(number, content.action(), content.subject()));
            outside++;
        } else {
            waiting++;
            checkWriter(number, content, row.getString("digest"), settings.hash());
        }
    }

    AuditProof end(List<String> gaps) {
        noted.keySet().forEach(links -> broken.add("chuỗi chỉ còn %d mắt xích, trước đây đã có %d: phần cuối đã bị cắt.".formatted(last.sealNo(), links)));
        return new AuditProof(sealed + waiting + outside, waiting, rolledBack, new ChainHead(last.sealNo(), last.hash()), broken, gaps);
    }
}
