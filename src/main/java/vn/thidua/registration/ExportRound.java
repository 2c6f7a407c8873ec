package vn.thidua.registration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.document.Sheet;
import vn.thidua.document.SheetWriter;
import vn.thidua.movement.Consolidation;
import vn.thidua.movement.DescribeRound;
import vn.thidua.movement.MovementReaders;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.Obligations;
import vn.thidua.movement.Round;
import vn.thidua.movement.RoundFacts;
import vn.thidua.movement.Rounds;
import vn.thidua.registration.internal.RoundColumns;
import vn.thidua.registration.internal.RoundLines;

/** The consolidated table of a round as XLSX: every unit with its status, and what it has registered (S1-21, S1-28, S2-12). */
@Service
public class ExportRound {

    private final MovementReaders readers;
    private final Rounds rounds;
    private final Obligations obligations;
    private final DescribeRound describe;
    private final RoundLines lines;

    ExportRound(MovementReaders readers, Rounds rounds, Obligations obligations, DescribeRound describe, RoundLines lines) {
        this.readers = readers;
        this.rounds = rounds;
        this.obligations = obligations;
        this.describe = describe;
        this.lines = lines;
    }

    /** @throws vn.thidua.shared.Refused unless the person may read the movement */
    @Transactional(readOnly = true)
    public byte[] table(String roundKey) {
        Round round = rounds.get(roundKey);
        readers.movement(round.movementId());
        RoundFacts facts = describe.of(roundKey);
        RoundColumns columns = RoundColumns.of(round.kind());
        List<List<Object>> rows = new ArrayList<>();
        for (Obligation obligation : obligations.ofRound(roundKey)) {
            lines.of(round, obligation).forEach(line -> {
                List<Object> row = new ArrayList<>(List.of(rows.size() + 1));
                row.addAll(line);
                rows.add(row);
            });
        }
        return SheetWriter.write(new Sheet("Tổng hợp", "BẢNG TỔNG HỢP: " + facts.title(), head(facts, roundKey), columns.headings(), columns.widths(), rows));
    }

    private List<String> head(RoundFacts facts, String roundKey) {
        List<String> head = new ArrayList<>(List.of("Phong trào: " + facts.movement(), "Thời hạn: " + facts.due(),
                "Tổng số đơn vị %d; đã chấp nhận %d; nộp quá hạn %d; chờ xem xét %d; chưa nộp %d.".formatted(facts.total(), facts.accepted(), facts.late(),
                        facts.waiting(), facts.missing())));
        rounds.consolidationOf(roundKey).map(Consolidation::sent).ifPresent(sent ->
                head.add("Đã gửi %s theo văn bản số %s ngày %s.".formatted(sent.to(), sent.documentNumber(), VietnamTime.date(sent.sentOn()))));
        return head;
    }
}
