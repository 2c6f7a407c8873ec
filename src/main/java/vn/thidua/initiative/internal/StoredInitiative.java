package vn.thidua.initiative.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.InitiativeDossier;
import vn.thidua.initiative.InitiativeLevel;
import vn.thidua.initiative.InitiativeStatus;
import vn.thidua.initiative.Recognition;
import vn.thidua.movement.Obligation;
import vn.thidua.shared.Refused;

/** An initiative on its way through the initiative council; settled once. */
@Entity
@Table(name = "td_initiative")
public class StoredInitiative {

    @Id
    private String id;
    private String obligationId;
    private int position;
    private String roundKey;
    private String movementId;
    private String unitId;
    private String title;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "td_initiative_author", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "position")
    private List<Author> authors = new ArrayList<>();
    private String solution;
    private String effect;
    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;
    @Enumerated(EnumType.STRING)
    private InitiativeLevel level;
    private String reason;
    private LocalDate settledOn;
    @Version
    private Integer version;

    protected StoredInitiative() {
    }

    public StoredInitiative(Obligation owed, int position, InitiativeDossier dossier) {
        this.id = owed.id() + "/" + position;
        this.obligationId = owed.id();
        this.position = position;
        this.roundKey = owed.roundKey();
        this.movementId = owed.movementId();
        this.unitId = owed.unitId();
        this.title = dossier.title();
        dossier.authors().forEach(name -> authors.add(new Author(name)));
        this.solution = dossier.solution();
        this.effect = dossier.effect();
        this.status = InitiativeStatus.SUBMITTED;
    }

    public void settle(Recognition result, LocalDate day) {
        if (status != InitiativeStatus.SUBMITTED) {
            throw Refused.conflict("Sáng kiến «%s» đã có kết quả.".formatted(title));
        }
        if (result.recognised() && result.level() == null) {
            throw Refused.invalid("results", "Sáng kiến «%s»: phải chọn cấp công nhận.".formatted(title));
        }
        if (!result.recognised() && (result.reason() == null || result.reason().isBlank())) {
            throw Refused.invalid("results", "Sáng kiến «%s»: phải nêu lý do không công nhận.".formatted(title));
        }
        status = result.recognised() ? InitiativeStatus.RECOGNISED : InitiativeStatus.NOT_RECOGNISED;
        level = result.recognised() ? result.level() : null;
        reason = result.reason();
        settledOn = day;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Initiative view() {
        return new Initiative(id, roundKey, movementId, unitId,
                new InitiativeDossier(title, authors.stream().map(Author::name).toList(), solution, effect), status, level, reason, settledOn);
    }
}
