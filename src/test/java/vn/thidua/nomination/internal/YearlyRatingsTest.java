package vn.thidua.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.StoreTest;
import vn.thidua.fakes.FakePeople;
import vn.thidua.fakes.MovableClock;
import vn.thidua.nomination.Ratings;
import vn.thidua.rulepack.YearlyRating;
import vn.thidua.shared.Refused;

@StoreTest
class YearlyRatingsTest {

    @Autowired RatingRepository stored;

    private YearlyRatings ratings;

    @BeforeEach
    void office() {
        FakePeople people = new FakePeople().staff("a", "Nguyễn Mẫu A", "van-phong").staff("b", "Lê Mẫu Loan", "van-phong");
        ratings = new YearlyRatings(stored, people, new MovableClock("2021-11-10T01:00:00Z"));
    }

    @Test
    void aPersonAndTheUnitHaveOneRatingAYearAndALaterOneReplacesIt() {
        record(YearlyRating.GOOD, member("Nguyễn Mẫu A", YearlyRating.GOOD));
        record(YearlyRating.EXCELLENT, member("nguyễn mẫu a", YearlyRating.EXCELLENT), member("Lê Mẫu Loan", YearlyRating.COMPLETED));

        assertThat(ratings.of("van-phong", 2021)).isEqualTo(Map.of("", YearlyRating.EXCELLENT, "nguyễn mẫu a", YearlyRating.EXCELLENT,
                "lê mẫu loan", YearlyRating.COMPLETED));
        assertThat(ratings.of("van-phong", 2020)).isEmpty();
        assertThat(ratings.of("bo-phan-tu-phap", 2021)).isEmpty();
    }

    @Test
    void onlyPeopleOfTheUnitAndEachOnce() {
        assertThatThrownBy(() -> record(null, member("Trần Mẫu C", YearlyRating.GOOD))).isInstanceOf(Refused.class)
                .hasMessageContaining("không có trong danh sách cán bộ");
        assertThatThrownBy(() -> record(null, member("Lê Mẫu Loan", YearlyRating.GOOD), member("Lê Mẫu Loan", YearlyRating.GOOD)))
                .isInstanceOf(Refused.class).hasMessageContaining("ghi hai lần");
    }

    private void record(YearlyRating collective, Ratings.Member... members) {
        ratings.record("van-phong", 2021, new Ratings(collective, List.of(members)), "can-bo");
    }

    private static Ratings.Member member(String name, YearlyRating rating) {
        return new Ratings.Member(name, rating);
    }
}
