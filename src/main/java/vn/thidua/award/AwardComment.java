package vn.thidua.award;

import java.time.Instant;

/**
 * What somebody says about a list of proposed awards while it is open for public comment.
 *
 * @param author  who says it, a person id
 * @param outcome null before the advisory body has looked into it
 */
public record AwardComment(String id, String author, String text, Instant receivedAt, CommentOutcome outcome, String answer) {
}
