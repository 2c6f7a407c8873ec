package vn.thidua.initiative.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.initiative.InitiativeDossier;
import vn.thidua.initiative.InitiativeLevel;
import vn.thidua.initiative.Recognition;
import vn.thidua.movement.Obligation;
import vn.thidua.movement.ObligationStatus;
import vn.thidua.plan.ObligationKind;
import vn.thidua.shared.Refused;

/** Evidence is found by the person's name, however it is typed, in the person's unit and movement. */
@StoreTest
class InitiativeReaderTest {

    @Autowired InitiativeRepository stored;

    private InitiativeReader reader;

    @BeforeEach
    void oneRecognisedOneNot() {
        reader = new InitiativeReader(stored);
        initiative(1, "Nguyễn Mẫu A", true);
        initiative(2, "Lê Mẫu Loan", false);
    }

    @Test
    void onlyTheAuthorsOfRecognisedOnesHaveEvidence() {
        assertThat(reader.recognisedFor("M", "van-phong", "NGUYỄN  mẫu a ")).singleElement()
                .satisfies(it -> assertThat(it.level()).isEqualTo(InitiativeLevel.GRASSROOTS));
        assertThat(reader.recognisedFor("M", "van-phong", "Trần Mẫu B")).isEmpty();
        assertThat(reader.recognisedFor("M", "van-phong", "Lê Mẫu Loan")).as("not recognised").isEmpty();
    }

    @Test
    void aNamesakeElsewhereHasNone() {
        assertThat(reader.recognisedFor("M", "bo-phan-tu-phap", "Nguyễn Mẫu A")).isEmpty();
        assertThat(reader.recognisedFor("N", "van-phong", "Nguyễn Mẫu A")).isEmpty();
    }

    @Test
    void theRoundListsAll() {
        assertThat(reader.ofRound("M/r0")).hasSize(2);
        assertThat(reader.get("M/r0/van-phong/2").reason()).isEqualTo("Chưa đủ phiếu");
        assertThatThrownBy(() -> reader.get("M/r0/van-phong/3")).isInstanceOf(Refused.class);
    }

    private void initiative(int position, String author, boolean recognised) {
        Obligation owed = new Obligation("M/r0/van-phong", "M/r0", "M", "van-phong", ObligationKind.INITIATIVE_DOSSIER, "", ObligationStatus.OPEN,
                Instant.EPOCH, "", null, false, 0, 1);
        StoredInitiative one = new StoredInitiative(owed, position, new InitiativeDossier("Sáng kiến " + position, List.of(author), "", ""));
        one.settle(new Recognition(one.id(), recognised, recognised ? InitiativeLevel.GRASSROOTS : null, "Chưa đủ phiếu"), LocalDate.of(2021, 11, 5));
        stored.saveAndFlush(one);
    }
}
