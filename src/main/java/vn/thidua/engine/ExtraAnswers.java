package vn.thidua.engine;

import java.util.List;

/** Reads the extra answers people gave; the engine stores them in the transaction that completes the task. */
public interface ExtraAnswers {

    /** All answers given in process instances with this business key, oldest first. */
    List<ExtraAnswer> of(String businessKey);
}
