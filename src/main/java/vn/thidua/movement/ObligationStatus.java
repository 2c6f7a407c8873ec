package vn.thidua.movement;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an obligation stands; boards, reminders and overdue lists read this and nothing of the engine. */
public enum ObligationStatus {
    OPEN("Chưa nộp"),
    SUBMITTED("Đã nộp, chờ xem xét"),
    RETURNED("Bị trả lại"),
    ACCEPTED("Đã được chấp nhận"),
    LATE("Quá hạn, chưa nộp"),
    MISSED("Không nộp"),
    WAIVED("Được miễn");

    /** Somebody still has to act. */
    public static final Set<ObligationStatus> UNSETTLED = Arrays.stream(values()).filter(status -> !status.isSettled())
            .collect(Collectors.toUnmodifiableSet());

    private final String label;

    ObligationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing more is awaited from anybody. */
    public boolean isSettled() {
        return this == ACCEPTED || this == MISSED || this == WAIVED;
    }

    /** The unit still has to act. */
    public boolean isAwaited() {
        return this == OPEN || this == RETURNED || this == LATE;
    }
}
