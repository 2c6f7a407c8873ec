package vn.thidua.rehearsal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import vn.thidua.rehearsal.Scenario;
import vn.thidua.shared.YamlDocument;

/**
 * What a run is played with: the scenario, the plan with the scenario's what-ifs, and the roster.
 *
 * @param file   the scenario, beside which everything else lies
 * @param planId id of the plan with its what-ifs, with which the keys of its movement begin
 */
record Props(Resource file, Scenario scenario, String planId, String planYaml, String rosterYaml) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration WEEK = Duration.ofDays(7);

    static Props read(Resource file) {
        return read(file, DateShift.NONE);
    }

    /** As {@link #read(Resource)}, with every date of the scenario and its plan moved so that it ends in the week before {@code now}. */
    static Props readEndingBefore(Instant now, Resource file) {
        Duration late = Duration.between(instant(read(file).scenario().end()), now);
        return read(file, new DateShift((int) Math.floorDiv(late.toSeconds(), WEEK.toSeconds())));
    }

    /** Whether a business key belongs to the movement of this scenario's plan. */
    boolean isOfMovement(String businessKey) {
        String movement = businessKey.contains("/") ? businessKey.substring(0, businessKey.indexOf('/')) : businessKey;
        return movement.equals(planId) || movement.startsWith(planId + "-") && movement.substring(planId.length() + 1).matches("\\d+");
    }

    /** A folder beside the scenario. */
    Path folder(String name) {
        try {
            return beside(file, name).getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Không có thư mục " + name, e);
        }
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(VIETNAM).toInstant();
    }

    private static Props read(Resource file, DateShift shift) {
        Scenario scenario = scenario(file, shift);
        String issued = shift.plus(scenario.planShiftWeeks()).applyTo(text(beside(file, scenario.plan())));
        String plan = WhatIf.change(issued, scenario.change());
        return new Props(file, scenario, WhatIf.idOf(plan), plan, text(beside(file, scenario.roster())));
    }

    private static Scenario scenario(Resource file, DateShift shift) {
        Scenario own = document(text(file), shift, "/schema/scenario.schema.json", Scenario.class);
        Stream<String> once = own.include().stream().map(name -> text(beside(file, name)));
        Stream<String> yearly = own.eachYear().stream().flatMap(each -> each.years().stream().flatMap(year -> each.include().stream()
            .map(name -> each.of(year, own.start().getYear(), text(beside(file, name))))));
        return own.with(Stream.concat(once, yearly)
            .map(text -> document(text, shift, "/schema/scenario-part.schema.json", Scenario.Part.class))
            .flatMap(part -> part.actions().stream()).toList());
    }

    private static <T> T document(String text, DateShift shift, String schema, Class<T> type) {
        YamlDocument document = YamlDocument.parse(shift.applyTo(text)).validate(schema);
        document.errors().throwIfAny();
        T content = document.as(type);
        document.errors().throwIfAny();
        return content;
    }

    private static Resource beside(Resource file, String name) {
        try {
            return file.createRelative(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được tệp " + name, e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được tệp " + file.getDescription(), e);
        }
    }
}
