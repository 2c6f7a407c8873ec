package vn.thidua.rulepack.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;

/** The rule packs of the installation, read once at the start. */
@Service
class PacksOnShelf implements RulePacks {

    private final PackShelf shelf;
    private final Confirmed confirmed;

    PacksOnShelf(PackShelf shelf, Confirmed confirmed) {
        this.shelf = shelf;
        this.confirmed = confirmed;
    }

    @Override
    public RulePack asOf(LocalDate day) {
        return asOf(day, List.of());
    }

    @Override
    public RulePack asOf(LocalDate day, Collection<String> regulations) {
        return new PackOnDay(shelf.inForce(day, regulations), day, confirmed);
    }

    @Override
    public RulePack whatIf(String draft, LocalDate day, Collection<String> regulations) {
        List<PackFile> files = Stream.concat(shelf.inForce(day, regulations).stream(), Stream.of(shelf.draft(draft))).toList();
        return new PackOnDay(files, day, confirmed);
    }

    @Override
    public RulePack released(String version, LocalDate day) {
        return new PackOnDay(shelf.of(version), day, confirmed);
    }
}
