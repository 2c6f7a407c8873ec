package vn.thidua.engine.contract;

/** Why a value does not fit its field, as the Vietnamese half-sentence that follows the field's name. Never quotes the value. */
final class Unfit extends RuntimeException {

    Unfit(String halfSentence) {
        super(halfSentence, null, false, false);
    }
}
