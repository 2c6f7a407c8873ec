package vn.thidua.proof.access;

import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;

/** Holds answers against the marks of docs/access.md, and counts what was allowed and what refused. */
public final class Cells {

    private final AtomicInteger allowed = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /** A page or end-point of ours, asked by somebody whom it concerns and by somebody elsewhere. */
    public void page(SoftAssertions soft, MatrixRow row, Column column, Mark mark, Answer inside, Answer outside, Request request) {
        String cell = row.name() + ", " + column.name() + " " + mark + ": " + inside.status() + (outside == null ? "" : ", elsewhere " + outside.status());
        switch (mark) {
            case YES -> soft.assertThat(inside.passed() && (outside == null || outside.passed())).as(cell).isTrue();
            case LIST -> {
                soft.assertThat(inside.passed() && outside.passed()).as(cell).isTrue();
                soft.assertThat(request.shows() == null || inside.body().contains(request.shows()) && !outside.body().contains(request.shows())).as(cell).isTrue();
            }
            case EMPTY -> soft.assertThat(inside.passed() && outside.passed() && (request.shows() == null || !inside.body().contains(request.shows()))).as(cell).isTrue();
            case OWN -> {
                soft.assertThat(outside.refused()).as(cell).isTrue();
                boolean has = request.insiders() == null || request.insiders().contains(column.name());
                soft.assertThat(!has || inside.passed() && inside.status() != outside.status()).as(cell).isTrue();
            }
            case REFUSED -> soft.assertThat(inside.refused() && (outside == null || outside.refused())).as(cell).isTrue();
        }
        count(mark);
    }

    /** An end-point of the engine's, where the door itself decides. */
    public void door(SoftAssertions soft, Endpoint endpoint, String who, Mark mark, Answer answer) {
        String cell = endpoint + ", " + who + " " + mark + ": " + answer.status() + " " + answer.body();
        soft.assertThat(switch (mark) {
            case YES -> answer.passed();
            case OWN -> !answer.shutOut();
            default -> answer.toSignIn() || answer.status() == 401 || answer.status() == 403;
        }).as(cell).isTrue();
        count(mark);
    }

    public void count(Mark mark) {
        (mark == Mark.REFUSED ? refused : allowed).incrementAndGet();
    }

    public int allowed() {
        return allowed.get();
    }

    public int refused() {
        return refused.get();
    }
}
