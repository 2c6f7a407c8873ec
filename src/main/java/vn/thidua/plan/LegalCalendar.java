package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.internal.LegalCalendarFile;

/**
 * The course of the law as the linter needs it, each entry with its source and mark.
 *
 * @param lawChanges when new law was announced and took effect
 * @param levelEnds  when levels of the administration ended
 * @param caps       ceilings the law sets for shares of titles
 */
public record LegalCalendar(List<LawChange> lawChanges, List<LevelEnd> levelEnds, List<Cap> caps) {

    /** Law that replaces other law. */
    public record LawChange(String name, LocalDate announcedOn, LocalDate effectiveFrom, String source, String mark) {
    }

    /** The last day a level of the administration existed. */
    public record LevelEnd(GovernmentLevel level, LocalDate lastDay, String source, String mark) {
    }

    /** A ceiling in percent, valid from one day to another. */
    public record Cap(EmulationTitle title, int maxPercent, String of, LocalDate from, LocalDate to, String source, String mark) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public LegalCalendar {
        lawChanges = Absent.list(lawChanges);
        levelEnds = Absent.list(levelEnds);
        caps = Absent.list(caps);
    }

    /** The calendar shipped with the product. */
    public static LegalCalendar vietnam() {
        return LegalCalendarFile.legalCalendar();
    }

    /** The last day of a level that no longer exists on {@code day}. */
    public Optional<LevelEnd> endBefore(GovernmentLevel level, LocalDate day) {
        return levelEnds.stream().filter(end -> end.level() == level && end.lastDay().isBefore(day)).findFirst();
    }

    /** The ceiling for a title on a day. */
    public Optional<Cap> cap(EmulationTitle title, LocalDate day) {
        return caps.stream().filter(cap -> cap.title() == title && cap.holdsOn(day)).findFirst();
    }
}
