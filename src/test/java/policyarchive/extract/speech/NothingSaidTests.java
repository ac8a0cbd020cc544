package policyarchive.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in which nobody says anything. */
class NothingSaidTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor did not say that the bridge was closed.",
                "The mayor never said that the bridge was closed.",
                "The council was urged to close the bridge.",
                "The mayor feels tired.",
                "The work went according to plan.",
                "For three days, the bridge was a ruin.",
                "It is clear that the bridge is unsafe.",
                "The claim that the bridge is unsafe was repeated.",
                "The mayor's house that the bridge leads to was sold.",
                "The bridge was described as a ruin.",
                "The plan was welcomed in May.",
                "The technology shows that the bridge was unsafe.",
                "The mayor found a coin.",
                "The mayor wrote a book.",
                "The mayor refused to say whether the bridge was closed.",
                "The mayor declined to comment.",
                "The mayor did not respond.",
                "Did the mayor say that the bridge was closed?",
                "The mayor said it.",
                "The mayor said so.",
                "The mayor agreed.",
                "The mayor is said to be rich.",
                "It was said that the bridge was closed.",
                "It is said that the bridge was closed.",
                "The mayor was told that the bridge was closed.",
                "Residents were told that the bridge was closed.",
                "It has been said that the bridge was closed.",
                "The mayor told a story.",
                "The mayor raised $1 million.",
                "The mayor requested anonymity.",
                "The mayor did not call the plan reckless.",
                "The mayor rejected it.",
                "Voters supporting the mayor cheered.",
                "The mayor can oppose the bill.",
                "The mayor could call for an inquiry.",
                "No one said that the bridge was closed.",
                "Nobody believes that the bridge is safe.",
                "Few believe that the bridge is safe.",
                "I believe that the bridge is safe.",
                "We plan to close the bridge.",
                "You said that the bridge was closed.",
                "This means that the bridge was closed.",
                "This suggests that the bridge was closed.",
                "There are those who say that the bridge was closed.",
                "The mayor has not said whether the bridge will close.",
                "The mayor stopped short of calling the bridge unsafe.",
                "The mayor left without saying that the bridge was closed.",
                "The mayor refused to be drawn on the bridge.",
                "The mayor refused to discuss the bridge.",
                "The mayor did not call for an inquiry.",
                "The mayor asked to remain anonymous.",
                "He read “War and Peace” and slept.",
                "He crossed the “bridge of sighs” on Monday.",
                "There are fears that the bridge was unsafe.",
                "The mayor put the cup on the table.",
                "The road has three lanes: / • The first one is for cars. / • The second one is for buses.",
                "The mayor may plan to close the bridge.",
                "The mayor was asked to close the bridge.",
                "The mayor could ask the council to close the bridge.",
                "There is concern that the bridge is unsafe.",
                "It is concerned that the bridge is unsafe.",
                "The mayor ignored the fact that the bridge was unsafe."
            })
    void attributesNothing(String text) {
        assertThat(Claims.written(text)).isEmpty();
    }
}
