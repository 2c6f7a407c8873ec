package vn.thidua.registration.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.plan.CommendationForm;
import vn.thidua.plan.EmulationTitle;
import vn.thidua.plan.NomineeKind;
import vn.thidua.registration.RegisteredTitle;
import vn.thidua.registration.SubmittedTitle;
import vn.thidua.registration.TitleEntry;
import vn.thidua.registration.Verdict;
import vn.thidua.rulepack.ChairLevel;

/** One row of a submitted table of titles and award forms. */
@Entity
@Table(name = "td_registered_title")
class StoredTitle implements Judged {

    @Id
    private String id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredSubmission submission;
    private int itemNo;
    @Enumerated(EnumType.STRING)
    private NomineeKind kind;
    private String name;
    private String jobTitle;
    @Enumerated(EnumType.STRING)
    private EmulationTitle title;
    @Enumerated(EnumType.STRING)
    private CommendationForm form;
    @Enumerated(EnumType.STRING)
    private ChairLevel decider;
    @Embedded
    private Verdicts verdicts;

    protected StoredTitle() {
    }

    /** @param entry with identifiers for title and form */
    StoredTitle(StoredSubmission submission, int itemNo, TitleEntry entry) {
        this.id = UUID.randomUUID().toString();
        this.submission = submission;
        this.itemNo = itemNo;
        this.kind = entry.kind();
        this.name = entry.name();
        this.jobTitle = entry.position();
        this.title = entry.title().isEmpty() ? null : EmulationTitle.valueOf(entry.title());
        if (!entry.form().isEmpty()) {
            String[] code = entry.form().split("\\.");
            this.form = CommendationForm.valueOf(code[0]);
            this.decider = ChairLevel.valueOf(code[1]);
        }
        this.verdicts = new Verdicts();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void sectorSays(Verdict verdict) {
        said().sectorSays(verdict);
    }

    @Override
    public void receiverSays(Verdict verdict) {
        said().receiverSays(verdict);
    }

    SubmittedTitle view() {
        return new SubmittedTitle(registered(), said().ofSector(id), said().ofReceiver(id));
    }

    RegisteredTitle registered() {
        return new RegisteredTitle(id, submission.unitId(), kind, name, jobTitle, title, form, decider);
    }

    /** Columns that are all empty are read back as nothing at all. */
    private Verdicts said() {
        if (verdicts == null) {
            verdicts = new Verdicts();
        }
        return verdicts;
    }
}
