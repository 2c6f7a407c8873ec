package vn.thidua.plan.internal.lint;

import java.util.List;

/** Every rule, in the order of the catalogue. */
public final class LintRules {

    public static final List<LintRule> ALL = List.of(
            new DocumentNumberMissing(),
            new DocumentDateOrPlaceMissing(),
            new SignatureCapacityMissing(),
            new SymbolStyle(),
            new AttachmentMissing(),
            new DeadlineBeforeIssue(),
            new LastDayNotWorked(),
            new ExclusiveWording(),
            new PhasesOverlap(),
            new PhasesLeaveGap(),
            new RetroactiveStart(),
            new DossierBeforePhaseEnd(),
            new DueDateMissing(),
            new NoTimeForAppraiser(),
            new ForeignYear(),
            new BasisExpires(),
            new ShortNotice(),
            new AnniversaryArithmetic(),
            new SummaryBeforeEnd(),
            new EventOutsidePeriod(),
            new UnknownTitle(),
            new TitleAboveIssuer(),
            new TargetVersusCap(),
            new QuotaKindUnclear(),
            new AwardIncomplete(),
            new AwardLevelInconsistent(),
            new SubjectWithoutCriteria(),
            new SubjectInTwoGroups(),
            new CriterionAmbiguous(),
            new ObjectDefinitionsDiffer(),
            new RegistrationWithoutDeadlineOrReceiver(),
            new OrganisationGone(),
            new ActorOrStageMissing(),
            new ObligedNotRecipient(),
            new CouncilSaidToDecide(),
            new LawChanges(),
            new MovementNamedTwice(),
            new QuotationUnbalanced(),
            new CongressOrdinalRepeated(),
            TextTraps.rule("VR-DOC-08"),
            TextTraps.rule("VR-TXT-01"));

    private LintRules() {
    }
}
