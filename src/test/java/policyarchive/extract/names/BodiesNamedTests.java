package policyarchive.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations by list, head, description, acronym and company, with kind and country. */
class BodiesNamedTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The Justice Department objected to the plan. | Justice Department AGENCY US
        The Centre for Tidal Research (CTR) objected. CTR met again. | Centre for Tidal Research NGO -
        CTR (Centre for Tidal Research) objected. Then CTR met. | Centre for Tidal Research NGO -
        The Centre for Tidal Research (XYZ) objected. XYZ met again. | Centre for Tidal Research NGO -
        The National Harbour Police (NHP) objected. The NHP met again. | National Harbour Police AGENCY -
        Members of the Union of Port Workers (UPW) met. | Union of Port Workers NGO -
        Companies such as Google, Halvorix and Microsoft objected. | Google COMPANY US; Halvorix COMPANY -; Microsoft COMPANY US
        Groups including Liberty, Port Watch and Amnesty International objected. | Liberty NGO -; Port Watch NGO -; Amnesty International NGO GB
        Firms such as Google, Berlin and Microsoft objected. | Google COMPANY US; Microsoft COMPANY US
        Save Our Harbour, which organised the march, objected. | Save Our Harbour NGO -
        Save Our Harbour objected to the plan. | Save Our Harbour NGO -
        Labour, which voted for it, objected. | Labour OTHER -
        The Greens voted against it. | Greens OTHER -
        The Tories objected. | Tories OTHER -
        The White House objected. | White House AGENCY US
        Downing Street objected. | Downing Street AGENCY GB
        Facebook Messenger is safe. | Facebook Messenger COMPANY US
        Google Maps is useful. | Google Maps COMPANY US
        Signal objected to the bill. | Signal COMPANY US
        Signal, the messaging app, objected. | Signal COMPANY US
        WhatsApp and Signal objected. | WhatsApp COMPANY US; Signal COMPANY US
        Apple objected. | Apple COMPANY US
        The EU objected. | European Union ALLIANCE -
        EU officials objected. | European Union ALLIANCE -
        The European Commission objected. The Commission met. | European Commission AGENCY -
        German police objected. | German police AGENCY DE
        French prosecutors objected. | French prosecutors AGENCY FR
        European police chiefs objected. | European police chiefs AGENCY -
        Nordic justice ministers objected. | Nordic justice ministers AGENCY -
        The National Cyber Security Centre objected. | National Cyber Security Centre AGENCY GB
        The Harbour Crime Institute objected. | Harbour Crime Institute AGENCY -
        The Tidal Institute objected. | Tidal Institute NGO -
        The Council for Civil Liberties objected. | Council for Civil Liberties NGO -
        The Brenton City Council objected. | Brenton City Council AGENCY -
        The Harbour Working Group objected. | Harbour Working Group NGO -
        The Harbour Group objected. | Harbour Group COMPANY -
        The International Commission of Jurists objected. | International Commission of Jurists NGO -
        Ministry of Women and Youth officials met. | Ministry of Women and Youth AGENCY -
        The Department of Health and Harbour Watch objected. | Department of Health AGENCY -; Harbour Watch NGO -
        The Norwegian Ministry of Justice objected. | Norwegian Ministry of Justice AGENCY NO
        The Ministry of Justice of Norway objected. | Ministry of Justice of Norway AGENCY NO
        The Ministry of Fisheries of Norway objected. | Ministry of Fisheries of Norway AGENCY NO
        UK Port Trust objected. | Port Trust NGO GB
        Sweden's Harbour Authority objected. | Harbour Authority AGENCY SE
        The Harbour Authority, based in Oslo, objected. | Harbour Authority AGENCY NO
        Port Watch, a Norwegian privacy group, objected. | Port Watch NGO NO
        Port Watch, a group, objected. | Port Watch NGO -
        The Norwegian privacy group Port Watch objected. | Port Watch NGO NO
        The messaging app Halvorix objected. | Halvorix COMPANY -
        The provider, Halvorix, objected. | Halvorix COMPANY -
        Halvorix, a messaging service, objected. | Halvorix COMPANY -
        A spokesperson for Halvorix objected. | Halvorix NGO -
        The Zorvik Times reported it. | Zorvik Times MEDIA -
        The Harbour Post reported it. | Harbour Post MEDIA -
        The newspaper Zorvik reported it. | Zorvik MEDIA -
        Stiftung Neue Hafenwelt objected. | Stiftung Neue Hafenwelt NGO -
        Fundación Puerto Libre objected. | Fundación Puerto Libre NGO -
        Meta, formerly Facebook, objected. | Meta COMPANY US
        Facebook objected. | Facebook COMPANY US
        The FBI objected. | Federal Bureau of Investigation AGENCY US
        The Federal Bureau of Investigation (FBI) objected. | Federal Bureau of Investigation AGENCY US
        The G7 objected. | Group of Seven ALLIANCE -
        The Five Eyes objected. | Five Eyes ALLIANCE -
        The United Nations objected. | United Nations ALLIANCE -
        UN experts objected. | United Nations ALLIANCE -
        NATO objected. | North Atlantic Treaty Organization ALLIANCE -
        Interpol objected. | Interpol AGENCY -
        The Pentagon objected. | Pentagon AGENCY US
        The British Parliament objected. Parliament met. | British Parliament AGENCY GB
        The Supreme Court of Norway ruled on it. | Supreme Court of Norway AGENCY NO
        India's Supreme Court ruled on it. | Supreme Court AGENCY IN
        The High Court ruled on it. Norway's king spoke. Norwegian judges met. | High Court AGENCY NO
        The Information Commissioner's Office objected. | Information Commissioner's Office AGENCY GB
        The Norwegian Data Protection Authority objected. | Norwegian Data Protection Authority AGENCY NO
        The Home Office objected. | Home Office AGENCY GB
        The Office of the Harbour Commissioner objected. | Office of the Harbour Commissioner AGENCY -
        Indonesia's communications ministry objected. | communications ministry AGENCY ID
        The communications ministry objected. | communications ministry AGENCY -
        The interior ministry of Norway objected. | interior ministry AGENCY NO
        The Dutch ministry of justice and security objected. | Dutch ministry of justice and security AGENCY NL
        The Belgian data protection authority objected. | Belgian data protection authority AGENCY BE
        Roe Ltd objected. | Roe Ltd COMPANY -
        Roe Systems Inc. objected. | Roe Systems Inc. COMPANY -
        Harbour Technologies objected. | Harbour Technologies COMPANY -
        The Harbour Foundation objected. The Foundation met. | Harbour Foundation NGO -
        The Alliance for Open Ports objected. | Alliance for Open Ports NGO -
        Reporters Without Borders objected. | Reporters Without Borders NGO FR
        Human Rights Watch objected. | Human Rights Watch NGO US
        Amnesty International objected. Amnesty met. | Amnesty International NGO GB
        Since 2019 the Harbour Union has objected. | Harbour Union NGO -
        FBI agents objected. | Federal Bureau of Investigation AGENCY US
        An FBI spokesman objected. | Federal Bureau of Investigation AGENCY US
        The Home Affairs Committee objected. | Home Affairs Committee AGENCY -
        The Senate Intelligence Committee objected. | Senate Intelligence Committee AGENCY US
        The House Judiciary Committee objected. | House Judiciary Committee AGENCY US
        The Committee on Harbour Affairs objected. | Committee on Harbour Affairs AGENCY -
        Members of the European Parliament objected. | European Parliament AGENCY -
        The company Halvorix said it would leave. Halvorix left. | Halvorix COMPANY -
        The start-ups Halvorix and Brentix objected. | Halvorix COMPANY -; Brentix COMPANY -
        The trade association Brentix objected. | Brentix NGO -
        The newspaper Brentix reported. | Brentix MEDIA -
        The charity, Brentix, objected. | Brentix NGO -
        Brentix, an Oslo-based charity, objected. | Brentix NGO NO
        Brentix, the charity for sailors, objected. | Brentix NGO -
        The Oslo-based charity Brentix objected. | Brentix NGO NO
        Harbour Watch Norway objected. | Harbour Watch Norway NGO NO
        Harbour Watch (Norway) objected. | Harbour Watch NGO NO
        Transparency International Norway objected. | Transparency International Norway NGO NO
        Google Norway objected. | Google Norway COMPANY NO
        Google in Norway objected. | Google COMPANY US
        Privacy International, Liberty and the Open Rights Group objected. | Privacy International NGO GB; Liberty NGO GB; Open Rights Group NGO GB
        Digital Rights Ireland objected. | Digital Rights Ireland NGO IE
        Big Brother Watch objected. | Big Brother Watch NGO GB
        The Internet Society objected. | Internet Society NGO US
        The Chaos Computer Club objected. | Chaos Computer Club NGO DE
        The University of Brenton objected. | University of Brenton NGO -
        Brenton College objected. | Brenton College NGO -
        Brenton Bank objected. | Brenton Bank COMPANY -
        The Brenton Herald objected. | Brenton Herald MEDIA -
        Brenton TV objected. | Brenton TV MEDIA -
        The Brenton Police Department objected. | Brenton Police Department AGENCY -
        The Court of Harbour Appeals ruled. | Court of Harbour Appeals AGENCY -
        The Brenton District Court ruled. | Brenton District Court AGENCY -
        The Harbour Party objected. | Harbour Party OTHER -
        The Democratic Harbour Party objected. | Democratic Harbour Party OTHER -
        The Republicans objected. | Republicans OTHER -
        The Social Democrats objected. | Social Democrats OTHER -
        Fine Gael objected. | Fine Gael OTHER -
        Social Democrats objected. | Social Democrats OTHER -
        Labour's plan failed. | Labour OTHER -
        """)
    void findsBodies(String text, String actors) {
        assertThat(Articles.written(text)).isEqualTo(actors);
    }
}
