package vn.thidua.nomination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.plan.Criterion;
import vn.thidua.plan.Criterion.FactSource;
import vn.thidua.plan.Criterion.FactType;
import vn.thidua.plan.SubjectGroup;

/** Dossiers for tests. */
public final class Facts {

    private Facts() {
    }

    public static Evidence yes(String criterion) {
        return new Evidence(criterion, true, null, "12/XN", LocalDate.of(2024, 11, 4), null);
    }

    public static Evidence figure(String criterion, long amount) {
        return new Evidence(criterion, null, BigDecimal.valueOf(amount), "15/XN", LocalDate.of(2024, 11, 5), null);
    }

    public static Evidence undocumented(String criterion) {
        return new Evidence(criterion, true, null, null, null, null);
    }

    /** Everything a group asks for, documented and well above any threshold. */
    public static List<Evidence> perfect(SubjectGroup group) {
        return group.criteria().criteria().filter(criterion -> criterion.source() != FactSource.REGISTRATION).map(Facts::perfect).toList();
    }

    /** The same with one fact replaced. */
    public static List<Evidence> perfectBut(SubjectGroup group, Evidence other) {
        return perfect(group).stream().map(one -> one.criterion().equals(other.criterion()) ? other : one).toList();
    }

    private static Evidence perfect(Criterion criterion) {
        return criterion.fact() == FactType.BOOLEAN ? yes(criterion.id())
                : figure(criterion.id(), criterion.min().longValueExact() + (criterion.fact() == FactType.PERCENT ? 4 : 10_000_000));
    }
}
