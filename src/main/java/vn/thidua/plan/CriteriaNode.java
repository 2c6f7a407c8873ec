package vn.thidua.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;

/** A criteria tree: all of, any of, or one criterion. Its YAML field ({@code all}, {@code any}, {@code id}) tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(CriteriaNode.AllOf.class), @JsonSubTypes.Type(CriteriaNode.AnyOf.class), @JsonSubTypes.Type(Criterion.class)})
public sealed interface CriteriaNode permits CriteriaNode.AllOf, CriteriaNode.AnyOf, Criterion {

    /** The single criteria below this node, in the plan's order. */
    @JsonIgnore
    Stream<Criterion> criteria();

    /** Every branch must hold. */
    record AllOf(List<CriteriaNode> all) implements CriteriaNode {

        public AllOf {
            all = Absent.list(all);
        }

        @Override
        public Stream<Criterion> criteria() {
            return all.stream().flatMap(CriteriaNode::criteria);
        }
    }

    /** One branch is enough. */
    record AnyOf(List<CriteriaNode> any) implements CriteriaNode {

        public AnyOf {
            any = Absent.list(any);
        }

        @Override
        public Stream<Criterion> criteria() {
            return any.stream().flatMap(CriteriaNode::criteria);
        }
    }
}
