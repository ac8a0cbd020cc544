package policyarchive.extract;

import java.util.function.IntFunction;

/** Forms of text made to slow a reader down; each is made of a unit repeated until a length is reached. */
enum HostileShape {
    ONE_SENTENCE_OF_COMMAS(i -> "the minister said, and " + name(i) + " added, that Europol told the company, "),
    NAMES_AND_QUOTATIONS_WITHOUT_A_STOP(
            i -> "“encryption protects us”, said " + name(i) + " of Halvorix, they added that the letter was signed, "),
    QUOTATION_MARKS(i -> "“”\" we "),
    OPENING_MARKS(i -> "“ we"),
    NAMES(i -> name(i) + ", "),
    SAID(i -> "said "),
    NAMES_WHO_SAID(i -> name(i) + " said "),
    BRACKETS(i -> "([ the firm "),
    BRACKETS_ALONE(i -> "[[(("),
    FULL_STOPS(i -> "."),
    COMMAS(i -> ","),
    SIGNED_BY(i -> (i == 0 ? "The open letter was signed by " : "") + name(i) + " of the Brinovia Institute, "),
    SIGNATORY_LINES(i -> (i == 0 ? "An open letter.\n\nSigned:\n\n" : "") + name(i) + ", Brinovia Institute\n"),
    CAPITALS(i -> "THE MINISTER OF " + name(i).toUpperCase(java.util.Locale.ROOT) + " SAID ENCRYPTION "),
    WITHOUT_SPACES(i -> "encryption"),
    TURNS(i -> name(i) + ": I think that encryption matters.\n\n");

    private static final String[] GIVEN = {"Jane", "John", "Mary", "Peter", "Ruth", "Karl", "Olga", "Nina"};
    private static final String[] BEGIN = {"Hal", "Brin", "Mor", "Tav", "Kel", "Dorn", "Ven", "Sal"};
    private static final String[] END = {"ton", "well", "ford", "man", "ley", "worth", "stein", "dale"};

    private final IntFunction<String> unit;

    HostileShape(IntFunction<String> unit) {
        this.unit = unit;
    }

    /** A text of at least so many characters. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + 200);
        for (int i = 0; text.length() < length; i++) {
            text.append(unit.apply(i));
        }
        return text.toString();
    }

    /** One of 4096 names. */
    private static String name(int i) {
        return GIVEN[i % 8] + " " + BEGIN[i / 8 % 8] + END[i / 64 % 8] + END[i / 512 % 8];
    }
}
