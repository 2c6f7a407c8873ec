package vn.thidua.document;

/**
 * What files belong to once they are sent: an obligation, a nomination, …
 *
 * @param kind named by the module that owns such homes
 * @param id   natural key within the kind
 */
public record FileHome(String kind, String id) {
}
