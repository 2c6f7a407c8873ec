package vn.thidua.engine.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.engine.ExtraAnswer;
import vn.thidua.engine.OpenTask;

/** A row of extra answers; written once, never changed. */
@Entity
@Table(name = "td_extra_answer")
class StoredExtraAnswer {

    @Id
    private String id;
    private String processKey;
    private String taskKey;
    private String taskId;
    private String businessKey;
    private String name;
    @Column(length = 4000)
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected StoredExtraAnswer() {
    }

    StoredExtraAnswer(BoundContract contract, OpenTask task, String name, String answer, Instant answeredAt) {
        this.id = UUID.randomUUID().toString();
        this.processKey = contract.binding().process();
        this.taskKey = contract.binding().task();
        this.taskId = task.taskId();
        this.businessKey = task.businessKey();
        this.name = name;
        this.answer = answer;
        this.answeredBy = task.userId();
        this.answeredAt = answeredAt;
    }

    ExtraAnswer toAnswer() {
        return new ExtraAnswer(taskKey, name, answer, answeredBy, answeredAt);
    }
}
