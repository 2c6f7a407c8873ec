package vn.thidua.council.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.TaskFiles;
import vn.thidua.engine.OpenTask;
import vn.thidua.initiative.Initiative;
import vn.thidua.initiative.Initiatives;
import vn.thidua.movement.ObligationFiles;

/** The secretary of the initiative council sees what the units handed in. */
@Component
class RecognitionFiles implements TaskFiles {

    private final Initiatives initiatives;

    RecognitionFiles(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Set<String> taking() {
        return Set.of();
    }

    @Override
    public Set<String> showing() {
        return Set.of("initiative/userTask_recordRecognition");
    }

    @Override
    public List<Place> places(OpenTask task) {
        return initiatives.ofRound(task.text("roundKey")).stream()
                .collect(Collectors.groupingBy(Initiative::obligationId, java.util.LinkedHashMap::new,
                        Collectors.mapping(initiative -> initiative.dossier().title(), Collectors.joining("; "))))
                .entrySet().stream().map(unit -> new Place(unit.getValue(), ObligationFiles.of(unit.getKey()))).toList();
    }
}
