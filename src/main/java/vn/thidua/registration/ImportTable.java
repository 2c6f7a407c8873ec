package vn.thidua.registration;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.Sheet;
import vn.thidua.document.SheetReader;
import vn.thidua.document.SheetWriter;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.movement.Obligations;
import vn.thidua.plan.NomineeKind;
import vn.thidua.registration.internal.PlanDemands;
import vn.thidua.registration.internal.TableColumn;
import vn.thidua.registration.internal.TableRows;
import vn.thidua.registration.internal.TitleOffer;
import vn.thidua.registration.internal.TitleRules;
import vn.thidua.shared.Refused;

/** Reads a table of titles and forms from an XLSX file and says of each row what is wrong with it; offers an empty one to fill in (S2-12). */
@Service
public class ImportTable {

    private static final List<Integer> WIDTHS = List.of(14, 32, 34, 30, 44);

    private final Obligations obligations;
    private final DescribeObligation describe;
    private final PlanDemands demands;

    ImportTable(Obligations obligations, DescribeObligation describe, PlanDemands demands) {
        this.obligations = obligations;
        this.describe = describe;
        this.demands = demands;
    }

    /** @throws Refused when the file cannot be read, has no table, or the obligation asks for none */
    @Transactional(readOnly = true)
    public TableReading read(String obligationId, byte[] file) {
        TitleRules rules = new TitleRules(offer(obligationId));
        List<TitleRules.Row> rows = TableRows.of(SheetReader.read(file));
        List<RowProblem> problems = rules.problems(rows);
        List<TableReading.Row> read = rows.stream().map(row -> new TableReading.Row(row.number(), rules.resolved(row.entry()),
                problems.stream().filter(problem -> problem.row() == row.number()).toList())).toList();
        return new TableReading(read, (int) read.stream().filter(row -> row.problems().isEmpty()).count(),
                problems.stream().map(RowProblem::sentence).toList());
    }

    /** An empty table with the headings and choices of this obligation, as XLSX. */
    @Transactional(readOnly = true)
    public byte[] template(String obligationId) {
        TitleOffer offer = offer(obligationId);
        ObligationFacts facts = describe.of(obligationId);
        Sheet sheet = new Sheet("Đăng ký", facts.title(), List.of("Đơn vị: " + facts.unit(), "Mỗi tập thể, mỗi cá nhân ghi một dòng, bắt đầu ngay dưới dòng tiêu đề."),
                Arrays.stream(TableColumn.values()).map(TableColumn::heading).toList(), WIDTHS, List.of());
        return SheetWriter.write(sheet, List.of(offer.kinds().stream().map(NomineeKind::label).toList(), List.of(), List.of(),
                offer.titles().stream().map(title -> title.label()).toList(), offer.forms().stream().map(TitleOffer.OfferedForm::label).toList()));
    }

    private TitleOffer offer(String obligationId) {
        TitleOffer offer = demands.of(obligations.get(obligationId)).offer();
        if (offer == null) {
            throw Refused.invalid("file", "Nội dung này không đăng ký theo bảng danh hiệu, hình thức khen thưởng.");
        }
        return offer;
    }
}
