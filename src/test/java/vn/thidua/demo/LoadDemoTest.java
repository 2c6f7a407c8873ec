package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.AuditTrail;
import vn.thidua.audit.ChainHead;
import vn.thidua.engine.Accounts;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStatus;
import vn.thidua.movement.Movements;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.StoredPlan;
import vn.thidua.rehearsal.Rehearsal;
import vn.thidua.rehearsal.Timeline;

class LoadDemoTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final String ROSTER = """
        name: Xã Thử Nghiệm
        validFrom: 2025-07-01
        units: [{id: xa, name: UBND xã Thử Nghiệm, type: COMMUNE}]
        people: [{id: an, familyAndMiddleName: Lò Văn, givenName: An, category: CADRE, unit: xa}]
        roles: [{role: ISSUER_CHAIR, unit: xa, people: [an]}]
        """;

    private final List<Instant> played = new ArrayList<>();
    private final List<String> record = new ArrayList<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private boolean goesWrong;

    @Test
    void playsUpToNowAndGivesEverybodyThePassword() {
        load();
        assertThat(played).containsExactly(NOW);
        assertThat(passwords).isEqualTo(Map.of("an", "mat-khau"));
        assertThat(record).containsExactly("DEMO_BEGUN", "DEMO_LOADED");
    }

    @Test
    void doesNothingAtLaterStarts() {
        load();
        load();
        assertThat(played).hasSize(1);
    }

    @Test
    void leavesADatabaseWithMovementsAlone() {
        movements.add(new Movement("cua-toi", "cua-toi", "Phong trào của tôi", "xa", "xa", MovementStatus.LAUNCHED,
            null, null, null, null));
        load();
        assertThat(played).isEmpty();
        assertThat(record).isEmpty();
    }

    @Test
    void stopsTheStartWhenAStepGoesWrong() {
        goesWrong = true;
        assertThatThrownBy(this::load).isInstanceOf(DemoNotLoaded.class);
        assertThat(passwords).isEmpty();
    }

    @Test
    void refusesToStartOnHalfADemonstration() {
        goesWrong = true;
        assertThatThrownBy(this::load);
        goesWrong = false;
        assertThatThrownBy(this::load).isInstanceOf(DemoNotLoaded.class).hasMessageContaining("chưa xong");
        assertThat(played).hasSize(1);
    }

    private void load() {
        Resource roster = new ByteArrayResource(ROSTER.getBytes(StandardCharsets.UTF_8));
        DemoSettings settings = new DemoSettings(roster, List.of(roster), "mat-khau", List.of());
        AuditTrail trail = (action, subject, reason) -> record.add(action);
        Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
        new LoadDemo(settings, new Playing(), new Kept(), new Passwords(), trail, new Log(), clock).intoEmptyDatabase();
    }

    private final class Playing implements Rehearsal {

        @Override
        public Timeline play(Path scenario) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Timeline playUpTo(Instant now, List<Resource> scenarios) {
            played.add(now);
            LocalDateTime at = LocalDateTime.of(2026, 11, 19, 8, 0);
            return new Timeline(List.of(new Timeline.Entry(at, "an", "ký", "xong", !goesWrong)), List.of());
        }
    }

    private final class Kept implements Movements {

        @Override
        public Movement get(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MovementPlan plan(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoredPlan planVersion(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Movement> all() {
            return movements;
        }
    }

    private final class Log implements AuditLog {

        @Override
        public List<AuditEntry> of(String subject) {
            return record.stream().map(action -> new AuditEntry(1, NOW, "engine", action, subject, null)).toList();
        }

        @Override
        public List<AuditEntry> latest(int count) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ChainHead head() {
            throw new UnsupportedOperationException();
        }
    }

    private final class Passwords implements Accounts {

        @Override
        public void setSamePassword(List<String> userIds, String password) {
            userIds.forEach(userId -> passwords.put(userId, password));
        }

        @Override
        public void setPassword(String userId, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void putUser(String userId, String familyAndMiddleName, String givenName) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void putGroup(String groupId, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setGroups(String userId, Set<String> groupIds) {
            throw new UnsupportedOperationException();
        }
    }
}
