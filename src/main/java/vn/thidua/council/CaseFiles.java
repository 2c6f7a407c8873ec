package vn.thidua.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.FileHome;
import vn.thidua.initiative.Initiatives;
import vn.thidua.movement.ObligationFiles;
import vn.thidua.nomination.DossierFiles;

/** Where the files of the cases of a session are. */
@Service
public class CaseFiles {

    private final CouncilSessions sessions;
    private final Initiatives initiatives;

    CaseFiles(CouncilSessions sessions, Initiatives initiatives) {
        this.sessions = sessions;
        this.initiatives = initiatives;
    }

    /**
     * The homes with the cases they belong to, for a member of the latest sitting; cases that the member stays out of are left out, and others see none.
     * Initiatives of one unit share a home, because they are handed in together.
     */
    @Transactional(readOnly = true)
    public Map<FileHome, String> of(String sessionId, String personId) {
        CouncilSession session = sessions.get(sessionId);
        List<CouncilSession.Member> members = session.members().stream().filter(member -> member.id().equals(personId)).toList();
        Map<FileHome, String> homes = new LinkedHashMap<>();
        members.forEach(member -> session.agenda().stream().filter(item -> !member.isRecusedFrom(item.nominationId()))
                .forEach(item -> homes.merge(home(session, item), item.position() + ". " + item.title(), (one, other) -> one + "; " + other)));
        return homes;
    }

    private FileHome home(CouncilSession session, CouncilSession.Item item) {
        return session.purpose() == SessionPurpose.INITIATIVE ? ObligationFiles.of(initiatives.get(item.nominationId()).obligationId())
                : DossierFiles.of(item.nominationId());
    }
}
