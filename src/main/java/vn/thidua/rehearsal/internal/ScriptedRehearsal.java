package vn.thidua.rehearsal.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.organization.ImportRoster;
import vn.thidua.rehearsal.Action;
import vn.thidua.rehearsal.Rehearsal;
import vn.thidua.rehearsal.Scenario;
import vn.thidua.rehearsal.Timeline;
import vn.thidua.rehearsal.Timeline.Entry;
import vn.thidua.rehearsal.process.EngineTime;

@Service
class ScriptedRehearsal implements Rehearsal {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final EngineTime time;
    private final ImportRoster importRoster;
    private final ActionPlayer player;
    private final ExpectationChecker checker;

    ScriptedRehearsal(EngineTime time, ImportRoster importRoster, ActionPlayer player, ExpectationChecker checker) {
        this.time = time;
        this.importRoster = importRoster;
        this.player = player;
        this.checker = checker;
    }

    @Override
    public Timeline play(Path file) {
        Props props = Props.read(file);
        Scenario scenario = props.scenario();
        List<Entry> entries = new ArrayList<>();
        try {
            time.startAt(instant(scenario.start()));
            importRoster.from(props.rosterYaml());
            scenario.actions().stream().sorted(Comparator.comparing(Action::at)).forEach(action -> {
                advance(action.at(), entries);
                entries.addAll(player.play(action, props));
                advance(action.at(), entries);
            });
            advance(scenario.end(), entries);
            return new Timeline(entries, scenario.expect().stream().map(checker::check).toList());
        } finally {
            time.stop();
        }
    }

    private void advance(LocalDateTime to, List<Entry> entries) {
        time.advanceTo(instant(to), failure -> entries.add(new Entry(to, "hệ thống", "việc tự động", "lỗi: " + failure, false)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(VIETNAM).toInstant();
    }
}
