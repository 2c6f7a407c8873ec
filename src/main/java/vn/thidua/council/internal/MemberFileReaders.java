package vn.thidua.council.internal;

import org.springframework.stereotype.Component;
import vn.thidua.council.CaseFiles;
import vn.thidua.document.EvidenceFile;
import vn.thidua.document.FileReaders;

/** A member who was convened reads the files of the cases of the session, except of those the member stays out of. */
@Component
class MemberFileReaders implements FileReaders {

    private final AgendaRepository agenda;
    private final CaseFiles files;

    MemberFileReaders(AgendaRepository agenda, CaseFiles files) {
        this.agenda = agenda;
        this.files = files;
    }

    @Override
    public boolean mayRead(EvidenceFile file, String personId) {
        return agenda.sessionsAbout(file.home().id(), file.home().id() + "/").stream().anyMatch(session -> files.of(session, personId).containsKey(file.home()));
    }
}
