package vn.thidua.rulepack.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulepack.RuleBook;
import vn.thidua.rulepack.RuleEntry;

@Service
@Transactional(readOnly = true)
class ShelfBook implements RuleBook {

    private final PackShelf shelf;
    private final Confirmed confirmed;
    private final RuleWords words = new RuleWords();

    ShelfBook(PackShelf shelf, Confirmed confirmed) {
        this.shelf = shelf;
        this.confirmed = confirmed;
    }

    @Override
    public List<RuleEntry> on(LocalDate day) {
        return files().filter(file -> file.holdsOn(day)).flatMap(file -> entries(file, entry -> entry.holdsOn(day))).toList();
    }

    @Override
    public List<RuleEntry> of(String pack, String prefix) {
        return files().filter(file -> file.pack().equals(pack)).flatMap(file -> entries(file, entry -> entry.key().startsWith(prefix))).toList();
    }

    private Stream<PackFile> files() {
        return Stream.concat(Stream.of(shelf.national()),
                shelf.layers().stream().sorted(Comparator.comparing(PackFile::draft).thenComparing(PackFile::layer)));
    }

    private Stream<RuleEntry> entries(PackFile file, Predicate<PackEntry> wanted) {
        return file.entries().stream().filter(wanted).map(entry -> entry(Valid.of(file, entry, confirmed), entry.blanks()));
    }

    private RuleEntry entry(Valid<PackEntry> valid, List<String> blanks) {
        PackFile file = valid.file();
        PackEntry entry = valid.entry();
        return new RuleEntry(file.pack(), file.release(), file.name(), valid.layer(), file.draft(), entry.key(), words.list(entry),
                words.subject(entry), words.value(entry), entry.from(), entry.to(), entry.mark(), entry.sources(), entry.note(),
                blanks.stream().map(name -> new RuleEntry.Blank(name, words.word(name))).toList(), valid.confirmation());
    }
}
