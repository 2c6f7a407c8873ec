package vn.thidua.nomination.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.engine.ForUserTask;
import vn.thidua.engine.OpenTask;
import vn.thidua.engine.UserTaskContract;
import vn.thidua.movement.DescribeObligation;
import vn.thidua.movement.Movements;
import vn.thidua.movement.ObligationFacts;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ProposeNominees;
import vn.thidua.nomination.Ratings;
import vn.thidua.nomination.TitleOutlook;
import vn.thidua.organization.StaffCategory;
import vn.thidua.plan.Award;
import vn.thidua.plan.MovementPlan;
import vn.thidua.plan.NomineeKind;
import vn.thidua.plan.OfferedAward;
import vn.thidua.plan.SubjectGroup;
import vn.thidua.registration.RegisteredObject;
import vn.thidua.registration.Registrations;
import vn.thidua.rulepack.YearlyRating;
import vn.thidua.shared.Label;
import vn.thidua.shared.Refused;

/** A unit names its nominees, or answers that it has none. */
@ForUserTask(process = "nomination-list", task = "userTask_proposeNominees")
class ProposeNomineesTask implements UserTaskContract<ProposeNomineesTask.View, ProposeNomineesTask.Submission> {

    /**
     * @param registered what the unit registered, objects and titles; empty when it registered nothing and so has no claim (S4-29)
     * @param year       year of the ratings, 0 where the plan offers no titles; {@code staff} and {@code limits} are empty then
     * @param unitRating earlier rating of the unit, may be empty
     * @param limits     caps on titles and what they leave of the plan's targets
     */
    record View(ObligationFacts facts, List<String> registered, List<String> groups, List<Choice> kinds, List<Choice> categories,
                List<AwardChoice> awards, int year, String unitRating, List<TitleOutlook.Rated> staff, List<String> limits, List<Choice> ratings) {
    }

    /** @param kinds who can get it; empty when anybody can */
    record AwardChoice(String value, String label, List<String> kinds) {
    }

    record Submission(
            @NotNull @Label("Trả lời") Answer answer,
            @Size(max = 2000) @Label("Lý do không đề nghị") String nilReason,
            @Size(max = 200) @Label("Danh sách đề nghị") List<@NotNull @Valid Row> nominees,
            @Label("Xếp loại tập thể") YearlyRating collectiveRating,
            @Size(max = 500) @Label("Xếp loại cá nhân") List<@NotNull @Valid RatingRow> memberRatings) {

        Ratings ratings() {
            return new Ratings(collectiveRating, memberRatings == null ? List.of()
                    : memberRatings.stream().map(row -> new Ratings.Member(row.name(), row.rating())).toList());
        }
    }

    /** Some nominees, or nobody. */
    enum Answer { NOMINEES, NOBODY }

    record Row(
            @NotNull @Label("Đối tượng") NomineeKind kind,
            @NotBlank @Size(max = 500) @Label("Tên tập thể, họ và tên") String name,
            @Label("Thành phần") StaffCategory category,
            @NotNull @Label("Hình thức, danh hiệu đề nghị") Award award,
            @NotBlank @Size(max = 4000) @Label("Tóm tắt thành tích") String achievement) {

        Nominee nominee() {
            return new Nominee(kind, name, category, award, achievement);
        }
    }

    record RatingRow(
            @NotBlank @Size(max = 500) @Label("Họ và tên") String name,
            @NotNull @Label("Xếp loại") YearlyRating rating) {
    }

    private final ProposeNominees propose;
    private final TitleOutlook titles;
    private final DescribeObligation describe;
    private final Movements movements;
    private final Registrations registrations;

    ProposeNomineesTask(ProposeNominees propose, TitleOutlook titles, DescribeObligation describe, Movements movements, Registrations registrations) {
        this.propose = propose;
        this.titles = titles;
        this.describe = describe;
        this.movements = movements;
        this.registrations = registrations;
    }

    @Override
    public View view(OpenTask task) {
        MovementPlan plan = movements.plan(task.text("movementId"));
        TitleOutlook.Outlook outlook = titles.of(task.text("obligationId"));
        return new View(describe.of(task.text("obligationId")), registered(task.text("movementId"), task.text("unitId")),
                plan.subjectGroups().stream().map(SubjectGroup::words).toList(),
                Arrays.stream(NomineeKind.values()).map(kind -> new Choice(kind.name(), kind.label())).toList(),
                Arrays.stream(StaffCategory.values()).map(category -> new Choice(category.name(), category.label())).toList(),
                plan.offeredAwards().stream().map(ProposeNomineesTask::choice).toList(), outlook.year(), outlook.collective(),
                outlook.staff(), outlook.lines(),
                Arrays.stream(YearlyRating.values()).map(rating -> new Choice(rating.name(), rating.label())).toList());
    }

    private List<String> registered(String movementId, String unitId) {
        Stream<String> objects = registrations.acceptedOf(movementId, unitId).stream().flatMap(found -> found.objects().stream())
                .map(RegisteredObject::name);
        Stream<String> titles = registrations.acceptedTitles(movementId).stream().filter(title -> title.unitId().equals(unitId))
                .map(title -> title.name() + ": " + (title.title() == null ? title.formLabel() : title.titleLabel()));
        return Stream.concat(objects, titles).toList();
    }

    private static AwardChoice choice(OfferedAward offered) {
        return new AwardChoice(offered.award().name(), offered.award().label(), offered.nominees().stream().map(Enum::name).sorted().toList());
    }

    @Override
    public String subject(OpenTask task) {
        return describe.subject(task.text("obligationId"));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Submission submission) {
        List<Nominee> nominees = submission.nominees() == null ? List.of() : submission.nominees().stream().map(Row::nominee).toList();
        boolean nobody = submission.answer() == Answer.NOBODY;
        if (nobody) {
            requireNobody(submission.nilReason(), nominees);
            propose.proposeNobody(task.text("obligationId"), submission.nilReason(), task.userId());
        } else {
            propose.propose(task.text("obligationId"), nominees, submission.ratings(), task.userId());
        }
        return Map.of("nilReturn", nobody);
    }

    private static void requireNobody(String reason, List<Nominee> nominees) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid("nilReason", "«Lý do không đề nghị»: phải nhập.");
        }
        if (!nominees.isEmpty()) {
            throw Refused.invalid("nominees", "Đã chọn «Không có trường hợp đề nghị» thì danh sách phải để trống.");
        }
    }
}
