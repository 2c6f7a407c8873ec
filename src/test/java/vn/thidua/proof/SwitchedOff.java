package vn.thidua.proof;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.implementation.StubMethod;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import vn.thidua.engine.guard.Marker;

/**
 * Runs a test of ours with one method of one class replaced: the product's classes are loaded once more, beside the real ones, and the method
 * answers what it would answer were there no guard.
 */
final class SwitchedOff extends ClassLoader {

    private static final String OURS = "vn.thidua.";
    /** Expressions find it through the engine's classes, which are the same for both. */
    private static final String MARKER = Marker.class.getName();
    private static final LauncherConfig QUIET = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false).enableLauncherDiscoveryListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false).build();

    private final Map<String, byte[]> replaced = new ConcurrentHashMap<>();

    private SwitchedOff() {
        super(SwitchedOff.class.getClassLoader());
    }

    static SwitchedOff nothing() {
        return new SwitchedOff();
    }

    /** @param answer {@code true}, {@code false}, {@code nothing} (void) or {@code none} (an empty list) */
    static SwitchedOff method(String type, String method, String answer) {
        SwitchedOff classes = new SwitchedOff();
        Implementation without = switch (answer) {
            case "true" -> FixedValue.value(true);
            case "false" -> FixedValue.value(false);
            case "none" -> noneFound();
            default -> StubMethod.INSTANCE;
        };
        try {
            Class<?> guard = Class.forName(OURS + type, false, SwitchedOff.class.getClassLoader());
            byte[] original = ClassFileLocator.ForClassLoader.read(guard);
            byte[] changed = new ByteBuddy().redefine(guard).method(named(method).and(net.bytebuddy.matcher.ElementMatchers.isDeclaredBy(guard))
                .and("none".equals(answer) ? net.bytebuddy.matcher.ElementMatchers.returns(List.class) : net.bytebuddy.matcher.ElementMatchers.any()))
                .intercept(without).make().getBytes();
            if (java.util.Arrays.equals(original, changed)) {
                throw new AssertionError("Nothing to switch off: " + type + "#" + method);
            }
            classes.replaced.put(guard.getName(), changed);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("No guard " + type, e);
        }
        return classes;
    }

    /** The failures of a test class, empty when it stays green. */
    List<TestExecutionSummary.Failure> run(String test) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(loadClass(OURS + test))).build();
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create(QUIET).execute(request, listener);
            if (listener.getSummary().getTestsFoundCount() == 0) {
                throw new AssertionError("No tests in " + test);
            }
            return listener.getSummary().getFailures();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("No test " + test, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(MARKER)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] content = replaced.get(name);
        try (InputStream original = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (original == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = content == null ? original.readAllBytes() : content;
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Implementation noneFound() {
        try {
            return MethodCall.construct(ArrayList.class.getConstructor());
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
