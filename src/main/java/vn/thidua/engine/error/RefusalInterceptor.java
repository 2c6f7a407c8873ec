package vn.thidua.engine.error;

import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.engine.Collisions;
import vn.thidua.engine.Unstorable;
import vn.thidua.shared.Refused;

/**
 * Outermost in the chain, outside the transaction: brings a {@link Refused} out of whatever wrapped it. Pages, rehearsal and tests
 * receive it as it is; on the engine's HTTP interfaces it becomes exactly its status with a JSON body, and so do lost races.
 */
final class RefusalInterceptor extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalInterceptor.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (WebApplicationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw translate(command, e);
        }
    }

    private static RuntimeException translate(Command<?> command, RuntimeException problem) {
        Optional<Refused> refused = refusedIn(problem).or(() -> unstorable(problem));
        if (!EngineRequest.isActive()) {
            log(command, refused, problem);
            return refused.isPresent() ? refused.get() : problem;
        }
        refused = refused.or(() -> lostRace(problem)).or(() -> missing(command, problem));
        log(command, refused, problem);
        return refused.isPresent() ? RefusalReply.of(refused.get()) : asFailure(command, problem);
    }

    /** {@link ErrorsInWords} takes these for the client's mistake, which they are outside of commands; inside they are ours and stay so. */
    private static RuntimeException asFailure(Command<?> command, RuntimeException problem) {
        boolean ours = !command.getClass().getName().startsWith("org.camunda.");
        boolean mistaken = problem instanceof NullPointerException || problem instanceof IllegalArgumentException
                || ours && problem instanceof NullValueException;
        return mistaken ? new ProcessEngineException(problem.getMessage(), problem) : problem;
    }

    private static Optional<Refused> refusedIn(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> unstorable(RuntimeException problem) {
        return Unstorable.isTheReason(problem) ? Optional.of(Refused.invalid(Unstorable.SENTENCE)) : Optional.empty();
    }

    private static Optional<Refused> lostRace(RuntimeException problem) {
        return problem instanceof TaskAlreadyClaimedException || Collisions.isCollision(problem)
                ? Optional.of(Refused.conflict(Collisions.SENTENCE)) : Optional.empty();
    }

    private static Optional<Refused> missing(Command<?> command, RuntimeException problem) {
        return problem instanceof NullValueException && command.getClass().getSimpleName().contains("Task")
                ? Optional.of(Refused.notFound("Không tìm thấy công việc này, có thể đã hoàn thành.")) : Optional.empty();
    }

    private static void log(Command<?> command, Optional<Refused> refused, RuntimeException problem) {
        boolean expected = refused.isPresent() || Collisions.isCollision(problem) || problem instanceof AuthorizationException
                || problem instanceof BadUserRequestException || problem instanceof ParseException || command instanceof ExecuteJobsCmd;
        if (!expected) {
            LOG.warn("{} failed", command.getClass().getSimpleName(), problem);
        }
    }
}
