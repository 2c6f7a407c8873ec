package vn.thidua.rulepack.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.thidua.rulepack.RuleMark;
import vn.thidua.shared.FormatError;
import vn.thidua.shared.InvalidDocument;

/** A regulation may add to the law or narrow it: no higher cap, reward or share of the fund, no lower threshold than a verified value. */
final class Narrowing {

    private final PackFile national;
    private final PackFile regulation;
    private final List<FormatError> errors = new ArrayList<>();

    private Narrowing(PackFile national, PackFile regulation) {
        this.national = national;
        this.regulation = regulation;
    }

    /** @throws InvalidDocument with every value that is wider than the law */
    static void require(PackFile national, PackFile regulation) {
        Narrowing check = new Narrowing(national, regulation);
        check.compare(national.ratioCaps(), regulation.ratioCaps(),
                (law, own) -> own.base().equals(law.base()) && atMost(own.maxPercent(), law.maxPercent()));
        check.compare(national.coefficients(), regulation.coefficients(),
                (law, own) -> atMost(own.individual(), law.individual()) && atMost(own.collective(), law.collective()));
        check.compare(national.numbers(), regulation.numbers(), (law, own) -> atMost(own.value(), law.value()));
        check.compare(national.council(), regulation.council(),
                (law, own) -> atLeast(own.rule().threshold(), law.rule().threshold()) && atLeast(own.rule().quorum(), law.rule().quorum()));
        if (!check.errors.isEmpty()) {
            throw new InvalidDocument(check.errors);
        }
    }

    private <E extends PackEntry> void compare(List<E> laws, List<E> owns, BiPredicate<E, E> narrower) {
        owns.forEach(own -> laws.stream()
                .filter(law -> law.mark() == RuleMark.VERIFIED && law.subject().equals(own.subject()) && PackOverlaps.overlap(law, own))
                .filter(law -> !narrower.test(law, own))
                .forEach(law -> errors.add(new FormatError("/" + own.key(), 0, "bộ «%s» rộng hơn quy định của %s (%s)"
                        .formatted(regulation.release(), national.release(), String.join("; ", law.sources()))))));
    }

    private static boolean atMost(BigDecimal own, BigDecimal law) {
        return own == null || law == null || own.compareTo(law) <= 0;
    }

    private static boolean atLeast(String own, String law) {
        long[] one = share(own);
        long[] other = share(law);
        return one[0] * other[1] >= other[0] * one[1];
    }

    private static long[] share(String fraction) {
        String[] parts = fraction.split("/");
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }
}
