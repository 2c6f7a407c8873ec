package vn.thidua.rehearsal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One dated act of the cast.
 *
 * @param by      person id; null in an {@code each} action, where the first person who may acts
 * @param what    what is done when no task is named
 * @param task    {@code process/userTask}
 * @param of      end of the business key of the task's instance, or the whole key of what {@code what} acts on
 * @param each    acts on every open task of this kind
 * @param with    submitted values
 * @param check   an expectation that must hold at this minute, instead of an act
 * @param refused words the refusal must contain; null when the act must succeed
 */
public record Action(@JsonFormat(pattern = Scenario.MINUTE) LocalDateTime at, String by, @JsonProperty("do") Verb what, String task, String of, Each each,
                     Map<String, Object> with, LocalDate to, String reason, Map<String, Object> check, String refused) {

    public Action {
        with = with == null ? Map.of() : with;
    }

    /** Acts that are not the completion of a single task. */
    public enum Verb {
        @JsonProperty("prepare") PREPARE,
        @JsonProperty("import") IMPORT,
        @JsonProperty("recall") RECALL,
        @JsonProperty("extend") EXTEND,
        @JsonProperty("confirmRule") CONFIRM_RULE,
        @JsonProperty("waive") WAIVE,
        @JsonProperty("allowEarlySummary") ALLOW_EARLY_SUMMARY,
        @JsonProperty("redeploy") REDEPLOY,
        @JsonProperty("proposeAdHoc") PROPOSE_AD_HOC,
        @JsonProperty("comment") COMMENT,
        @JsonProperty("complain") COMPLAIN,
        @JsonProperty("revoke") REVOKE,
        @JsonProperty("bulk") BULK,
        @JsonProperty("urge") URGE,
        @JsonProperty("withdraw") WITHDRAW,
        @JsonProperty("importTable") IMPORT_TABLE,
        @JsonProperty("trackWork") TRACK_WORK
    }

    /** All open tasks except those of these units or business-key ends. */
    public record Each(List<String> except) {

        public Each {
            except = except == null ? List.of() : List.copyOf(except);
        }
    }
}
