package vn.thidua.rehearsal.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import vn.thidua.organization.ImportRoster;
import vn.thidua.rehearsal.Action;
import vn.thidua.rehearsal.Rehearsal;
import vn.thidua.rehearsal.Timeline;
import vn.thidua.rehearsal.Timeline.Check;
import vn.thidua.rehearsal.Timeline.Entry;
import vn.thidua.rehearsal.process.EngineTime;
import vn.thidua.upkeep.CheckData;

@Service
class ScriptedRehearsal implements Rehearsal {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final EngineTime time;
    private final ImportRoster importRoster;
    private final ActionPlayer player;
    private final ExpectationChecker checker;
    private final Handwork handwork;
    private final CheckData checkData;

    ScriptedRehearsal(EngineTime time, ImportRoster importRoster, ActionPlayer player, ExpectationChecker checker, Handwork handwork, CheckData checkData) {
        this.handwork = handwork;
        this.time = time;
        this.importRoster = importRoster;
        this.player = player;
        this.checker = checker;
        this.checkData = checkData;
    }

    @Override
    public Timeline play(Path file) {
        Props props = Props.read(new FileSystemResource(file));
        return play(List.of(props), Props.instant(props.scenario().end()));
    }

    @Override
    public Timeline playUpTo(Instant now, List<Resource> scenarios) {
        return play(scenarios.stream().map(file -> Props.readEndingBefore(now, file)).toList(), now);
    }

    private Timeline play(List<Props> all, Instant end) {
        List<Entry> entries = new ArrayList<>();
        handwork.begin();
        try {
            time.startAt(all.stream().map(props -> Props.instant(props.scenario().start())).min(Comparator.naturalOrder()).orElseThrow());
            all.stream().map(Props::rosterYaml).distinct().forEach(importRoster::from);
            all.stream().flatMap(Cue::of).sorted(Comparator.comparing(Cue::at)).forEach(cue -> {
                advance(cue.at(), entries);
                entries.addAll(player.play(cue.action(), cue.props()));
                advance(cue.at(), entries);
            });
            advance(end, entries);
            Stream<Check> expected = all.stream().flatMap(props -> props.scenario().expect().stream()).map(checker::check);
            return new Timeline(entries, Stream.concat(expected, contradictions()).toList());
        } finally {
            time.stop();
        }
    }

    /** Rows and processes must agree at the end of every run; nothing is said when they do. */
    private Stream<Check> contradictions() {
        return checkData.run().violations().stream().map(violation -> new Check("Dữ liệu nhất quán", false, violation));
    }

    private void advance(Instant to, List<Entry> entries) {
        LocalDateTime at = to.atZone(VIETNAM).toLocalDateTime();
        time.advanceTo(to, failure -> entries.add(new Entry(at, "hệ thống", "việc tự động", "lỗi: " + failure, false)));
    }

    /** An action with what its scenario is played with. */
    private record Cue(Instant at, Action action, Props props) {

        static Stream<Cue> of(Props props) {
            return props.scenario().actions().stream().map(action -> new Cue(Props.instant(action.at()), action, props));
        }
    }
}
