package policyarchive.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        en ; The minister said that the law was made for the safety of the people, and that it would not be changed.
        de ; Der Minister sagte, das Gesetz ist für die Sicherheit der Menschen gemacht und wird nicht geändert.
        fr ; Le ministre a dit que la loi est faite pour la sécurité des citoyens et qu'elle ne sera pas changée dans les mois.
        es ; El ministro dijo que la ley fue hecha para la seguridad de los ciudadanos, pero los jueces han dudado del texto.
        it ; Il ministro ha detto che la legge è fatta per la sicurezza dei cittadini e che non sono previste modifiche alla norma.
        pt ; O ministro disse que a lei foi feita para a segurança dos cidadãos e não será mudada, mas os juízes também são contra.
        nl ; De minister zei dat het een wet is voor de veiligheid van mensen en dat deze niet wordt veranderd door het parlement.
        sv ; Ministern sade att det är en lag som är till för säkerheten och att den inte har ändrats av riksdagen, också för folket.
        da ; Ministeren siger, at det er en lov, der er til for borgerne, og at den ikke bliver ændret efter valget, også af hensyn.
        pl ; Minister powiedział, że ustawa jest dla bezpieczeństwa i nie zostanie zmieniona, oraz że sędziowie się na to zgodzili.
        cs ; Ministr řekl, že zákon je pro bezpečnost lidí a že se nebude měnit, které soudy také podle něj jsou v právu na to.
        tr ; Bakan, bu yasanın güvenlik için bir adım olduğunu ve çok daha sonra değişecek gibi olmadığını söyledi, ancak bir soru var.
        ru ; Министр сказал, что закон принят для безопасности граждан.
        el ; Ο υπουργός είπε ότι ο νόμος είναι για την ασφάλεια.
        ja ; 大臣はこの法律が国民の安全のためのものだと述べました。
        ko ; 장관은 이 법이 국민의 안전을 위한 것이라고 말했다.
        und ; Xyzzy plugh frotz
        """)
    void knowsALanguageByItsCommonestWordsOrItsScript(String code, String text) {
        assertThat(Language.of(text)).isEqualTo(code);
    }

    @Test
    void notesWhatIsNotInEnglish() {
        ParsedArticle german = Articles.text(
                "Der Minister sagte, das Gesetz ist für die Sicherheit der Menschen gemacht und wird nicht geändert.");
        assertThat(german.notes()).containsExactly("is not in English (de): nothing is extracted");
        assertThat(german.isEnglish()).isFalse();
        ParsedArticle english = Articles.text(
                "The minister said that the law was made for the safety of the people, and that it would not change.");
        assertThat(english.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        en ; The minister said “das Gesetz ist für die Sicherheit der Menschen” and that it would not be changed by this house.
        en ; The word Безопасность was painted on the wall of the house that the police had searched.
        """)
    void isNotMisledByAQuotationInAnotherLanguage(String code, String text) {
        assertThat(Language.of(text)).isEqualTo(code);
    }
}
