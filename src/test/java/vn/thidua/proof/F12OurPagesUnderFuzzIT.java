package vn.thidua.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.Visitor;
import vn.thidua.proof.fuzz.Fingerprint;
import vn.thidua.proof.fuzz.PageInputs;
import vn.thidua.proof.fuzz.PlayedApplication;
import vn.thidua.proof.fuzz.Theatre;

/**
 * Everything that our own pages take by POST, read from their mappings, gets what nobody should type, from everybody of a cast and the administrator,
 * with the form's token and without: no error of the server, nothing stored by what is refused, nothing shown as it was typed.
 */
@PlayedApplication
class F12OurPagesUnderFuzzIT {

    private static final int INPUTS = Runs.of(25, 2_000);
    private static final long SEED = Long.getLong("thidua.proof.seed", System.nanoTime());
    private static final List<String> PAGES = List.of("/", "/my-work", "/movements", "/plans", "/roster", "/rules", "/awards", "/calendar", "/sent");

    @Autowired Theatre theatre;
    @Autowired DataSource dataSource;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();
    private final Set<String> cast = new TreeSet<>(Set.of(PlayedApplication.ADMIN));
    private Fingerprint stored;
    private final Map<Integer, Integer> withToken = new TreeMap<>();
    private int inputs;
    private int refused;

    /** @param params names of what it takes, as far as its signature tells */
    private record Target(String path, List<String> params) {
    }

    @Test
    void nothingBreaksThem() {
        theatre.play("quang-thanh-2021/sc-launch.yaml", (person, taskId, values, answer) -> {
            cast.add(person);
            return answer.proceed();
        });
        cast.forEach(theatre::visitor);
        stored = new Fingerprint(dataSource);
        List<Target> targets = targets();
        Map<String, String> before = stored.take();
        for (Target target : targets) {
            for (int number = 0; number < INPUTS; number++) {
                before = post(target, before);
            }
        }
        cast.forEach(person -> PAGES.forEach(page -> {
            HttpResponse<String> shown = theatre.visitor(person).open(page);
            if (shown.statusCode() >= 500 || PageInputs.MARKUP.stream().anyMatch(shown.body()::contains)) {
                note("shown raw or broken " + shown.statusCode(), page + " to " + person);
            }
        }));
        theatre.clear();
        wrong.forEach((what, samples) -> System.out.printf("%4d × %s%n       %s%n", samples.size(), what, samples.subList(0, Math.min(4, samples.size()))));
        Figures.print("F12", "%d things that our pages take, %d people, %d inputs: %d × 4xx (with the form's token %s), %d × wrong, seed %d", targets.size(), cast.size(), inputs, refused, withToken,
                wrong.values().stream().mapToInt(List::size).sum(), SEED);
        assertThat(targets).hasSizeGreaterThan(15);
        assertThat(withToken).as("behind the token, too").containsKeys(400, 422);
        assertThat(wrong).isEmpty();
    }

    private Map<String, String> post(Target target, Map<String, String> before) {
        inputs++;
        String person = List.copyOf(cast).get(random.nextInt(cast.size()));
        Visitor visitor = theatre.visitor(person);
        boolean right = random.nextInt(4) > 0;
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"));
        headers.put("X-THIDUA-XSRF-TOKEN", right ? visitor.cookie("THIDUA-XSRF-TOKEN").orElse("") : "sai");
        String body = target.params().stream().filter(param -> random.nextInt(10) > 0).map(param -> encoded(param) + "=" + encoded(PageInputs.text(random)))
                .collect(Collectors.joining("&"));
        String path = target.path().replaceAll("\\{\\w+}", random.nextBoolean() ? "quang-thanh-2021" : "khong-co");
        HttpResponse<String> answer = visitor.send("POST", path, body, headers);
        if (right) {
            withToken.merge(answer.statusCode(), 1, Integer::sum);
        }
        Map<String, String> after = stored.take();
        String what = path + " by " + person + (right ? " " : " without token ") + body.substring(0, Math.min(120, body.length()));
        boolean changed = !Fingerprint.changed(before, after).isEmpty();
        if (answer.statusCode() >= 500) {
            note("status " + answer.statusCode() + " at " + target.path(), what);
        }
        if (answer.statusCode() >= 400) {
            refused++;
            if (changed) {
                note("refused but stored " + Fingerprint.changed(before, after), what);
            }
            if (!answer.body().contains("lang=\"vi\"") && !answer.body().contains("\"detail\":")) {
                note("refused without words " + answer.statusCode(), what + " " + answer.body());
            }
        } else if (!right) {
            note("taken without token " + answer.statusCode(), what);
        }
        return after;
    }

    private List<Target> targets() {
        List<Target> found = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            boolean ours = handler.getBeanType().getName().startsWith("vn.thidua.");
            if (ours && mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                mapping.getPatternValues().forEach(path -> found.add(new Target(path, params(handler))));
            }
        });
        return found;
    }

    private static List<String> params(HandlerMethod handler) {
        List<String> params = new ArrayList<>();
        for (Parameter parameter : handler.getMethod().getParameters()) {
            if (Map.class.isAssignableFrom(parameter.getType())) {
                params.addAll(List.of("pack", "key", "reason", "value", "choice.khong-co", "field.name.khong-co", "reason.shared"));
            } else if (parameter.isAnnotationPresent(RequestParam.class) && parameter.getType() != MultipartFile.class) {
                RequestParam named = parameter.getAnnotation(RequestParam.class);
                params.add(Arrays.asList(named.name(), named.value(), parameter.getName()).stream().filter(name -> !name.isEmpty()).findFirst().orElseThrow());
            }
        }
        return params;
    }

    private void note(String problem, String where) {
        wrong.computeIfAbsent(problem, any -> new ArrayList<>()).add(where);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
