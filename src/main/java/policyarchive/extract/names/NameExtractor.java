package policyarchive.extract.names;

import java.util.List;
import policyarchive.extract.roles.OfficeGrammar;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.CountryPhrases;
import policyarchive.source.ParsedArticle;
import policyarchive.text.Sentence;

/**
 * Finds who an article names. Steps, each taking the words it recognises: listed organisations, what is no actor (laws,
 * events, addresses), acronyms and their expansions, unlisted bodies by the noun that heads them, offices, persons,
 * organisations by description and in lists, agencies in lower case, lines of signatories, labels of turns, groups of
 * officials, governments, and at last the later mentions of all these and the countries they belong to. Lists
 * are loaded once; safe for many threads.
 */
public final class NameExtractor {
    private final CountryPhrases countries = new CountryPhrases();
    private final KnownOrganisationFinder knownOrganisations = new KnownOrganisationFinder(countries);
    private final NoActors noActors = new NoActors();
    private final ForeignBodies foreignBodies = new ForeignBodies();
    private final AcronymDefinitions acronyms = new AcronymDefinitions();
    private final DescribedOrganisations described = new DescribedOrganisations();
    private final OfficeGrammar officeGrammar = new OfficeGrammar(countries);
    private final OrganisationShape organisationShape = new OrganisationShape(countries, officeGrammar::isHead);
    private final PlainAgencies plainAgencies = new PlainAgencies(countries);
    private final OfficialGroups officialGroups = new OfficialGroups(countries);
    private final GovernmentFinder governments = new GovernmentFinder(countries);

    /**
     * The actors of an article and where they are named.
     *
     * @param sentences of the article's cleaned text, tagged
     */
    public NamedActors extract(ParsedArticle article, List<Sentence> sentences) {
        ArticleWords words = new ArticleWords(article.text(), sentences);
        NameMap map = new NameMap(words, countries);
        knownOrganisations.find(words, map);
        new KnownOrganisationContext(words, map, countries).settle();
        noActors.close(words, map);
        foreignBodies.find(words, map);
        organisationShape.find(words, map);
        acronyms.find(words, map);
        List<OfficePhrase> phrases = officeGrammar.find(words, map);
        Offices offices = new Offices(words, phrases);
        offices.dropFrom(map);
        described.find(words, map, offices);
        new CampaignNames(words, map).find();
        new OrganisationLists(words, map, offices, countries).find();
        Parties.find(words, map);
        new PersonFinder(words, map, offices).find();
        described.findByOffice(words, map, phrases);
        plainAgencies.find(words, map, offices);
        OfficialsOffices.find(words, map);
        officialGroups.find(words, map);
        governments.find(words, map, offices);
        new SigningCountries(words, map, countries).find();
        new SignatureNames(words, map, offices).find(article);
        new SignatoryLines(words, map, offices).find();
        new EnumeratedNames(words, map, offices).find();
        new TurnNames(words, map).find();
        new LaterMentions(words, map).find();
        new UnionBodies(words, map).find();
        List<NameHit> hits = new CountryEvidence(words, countries).complete(map);
        HomeCountry home = new HomeCountry(article.title().text(), words, countries, hits);
        return new ActorBook(words, home).write(new HomeGovernment(words, map, home).complete(hits));
    }
}
