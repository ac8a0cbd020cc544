package policyarchive.extract.speakers;

/** As which a person is spoken of. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether a person of this gender can be meant by words of another. */
    boolean fits(Gender pronoun) {
        return this == UNKNOWN || pronoun == UNKNOWN || this == pronoun;
    }

    /** What a pronoun in lower case tells. */
    static Gender of(String pronoun) {
        return switch (pronoun) {
            case "she", "her", "hers", "herself" -> FEMALE;
            case "he", "him", "his", "himself" -> MALE;
            default -> UNKNOWN;
        };
    }
}
