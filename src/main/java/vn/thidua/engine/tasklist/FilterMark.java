package vn.thidua.engine.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;

/** A fingerprint of what a filter shows, kept in its properties: while it fits, nobody has changed the filter since we wrote it. */
final class FilterMark {

    private static final String PROPERTY = "thiduaMark";
    private static final JsonMapper JSON = JsonMapper.builder().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true).build();

    private FilterMark() {
    }

    /** To be called when the filter is as we want it, before it is stored. */
    static void put(Filter filter) {
        Map<String, Object> properties = new HashMap<>(filter.getProperties());
        properties.put(PROPERTY, of(filter));
        filter.setProperties(properties);
    }

    static String of(Filter filter) {
        Map<String, Object> properties = new HashMap<>(filter.getProperties());
        properties.remove(PROPERTY);
        try {
            String whole = filter.getName() + "\n" + ((FilterEntity) filter).getQueryInternal() + "\n" + JSON.writeValueAsString(properties);
            return HexFormat.of().formatHex(sha256(whole));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Properties of the filter " + filter.getName(), e);
        }
    }

    static boolean isUntouched(Filter filter) {
        return of(filter).equals(filter.getProperties().get(PROPERTY));
    }

    /** Written before there were marks. */
    static boolean isMissing(Filter filter) {
        return !filter.getProperties().containsKey(PROPERTY);
    }

    private static byte[] sha256(String text) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
