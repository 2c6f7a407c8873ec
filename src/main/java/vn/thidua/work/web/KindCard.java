package vn.thidua.work.web;

import java.time.Instant;
import java.util.List;
import vn.thidua.deadline.VietnamTime;
import vn.thidua.engine.MyWork;

/** A kind of tasks on the overview, each task with its last day in words. */
record KindCard(MyWork.Kind kind, List<Task> tasks) {

    record Task(String id, String name, String due) {
    }

    static KindCard of(MyWork.Kind kind) {
        return new KindCard(kind, kind.items().stream().map(item -> new Task(item.taskId(), item.name(), due(item.dueAt()))).toList());
    }

    /** A deadline is the first instant that is late. */
    private static String due(Instant dueAt) {
        return dueAt == null ? "" : "hạn đến hết ngày " + VietnamTime.date(VietnamTime.dayOf(dueAt.minusMillis(1)));
    }
}
