package policyarchive.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyarchive.extract.stance.StanceScale.Reading;
import policyarchive.text.Span;
import policyarchive.vocabulary.Stance;

/** Sentences of debates about encryption, each by its own words alone, and the side a careful reader would give it. */
class StanceFamiliesTests {
    /** What the bills of such articles are about. */
    private static final String ARTICLE = " The bill on encryption. Encryption. Encryption.";

    private static Reading read(String sentence) {
        Measures measures = Measures.of(sentence + ARTICLE);
        return StanceScale.weigh(sentence, new Span(0, sentence.length()), null, measures)
                .reading(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company should drop its plans to encrypt messages",
                "Platforms must find a way to let investigators read messages when a judge orders it",
                "Encryption must not become a hiding place for those who abuse children",
                "We support strong encryption, but we must be able to see what terrorists write",
                "Nobody wants to read your messages",
                "A warrant should open any phone",
                "The app gives paedophiles a place where no one can find them",
                "The order is lawful and necessary",
                "Without access to messages, we cannot protect victims of trafficking",
                "Scanning finds images that nobody else would find",
                "The tech giants put profits before the safety of children",
                "Tech companies cannot be the judges of which crimes are solved",
                "The proposal protects children and respects privacy",
                "The police need new powers for the digital age",
                "We need a solution that lets law enforcement do its job",
                "Criminals hide behind encryption",
                "Offenders are switching to encrypted apps because they know we cannot follow them",
                "It is not about breaking encryption",
                "We are not asking for back doors",
                "Privacy cannot come at the expense of children's lives",
                "The decision to encrypt everything by default puts children at risk",
                "Companies have a duty to help when a court orders them to",
                "We urge the company to pause the rollout until children are safe",
                "Europe cannot afford to let this proposal fail",
                "Member states should back the compromise on detection orders",
                "Every day of delay means more children abused",
                "I believe that the bill strikes the right balance",
                "Key escrow gives police no more than they have today",
                "The wiretap statute has to keep up with technology",
                "The company has chosen to protect criminals over victims",
                "What use is a court order if the phone stays shut",
                "Metadata is no substitute for the content of messages",
                "Traceability is needed to find those who spread rumours that kill",
                "The rule can be obeyed without breaking encryption",
                "Encrypted phones are the biggest obstacle to our investigations",
                "A phone should not be beyond the reach of a court",
                "Apple should comply with the order",
                "We will appeal against the decision to throw out the order",
                "The treaty will help police forces to share evidence",
                "We regret the decision to drop the scanning plan",
                "We are pleased that the Senate passed the bill"
            })
    void readsWhatIsSaidForAccess(String sentence) {
        Reading reading = read(sentence);
        assertThat(reading.stance()).isEqualTo(Stance.FOR_ACCESS);
        assertThat(reading.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have deep concerns about attempts by three governments to convince the company to abandon its plan"
                        + " to introduce end-to-end encryption",
                "We urge these three governments to abandon their misguided efforts to weaken encryption",
                "We are alarmed by the pressure on Meta to delay its rollout of encryption",
                "Parliament must act to strengthen, not erode, privacy protections",
                "Hospitals and banks use encrypted data every day, and this legislation puts every citizen at risk",
                "The government should drop its plans to weaken encryption",
                "The committee must reject any amendment that would outlaw strong encryption",
                "Ministers should abandon the idea of scanning private messages",
                "There is no such thing as a key that only the police can use",
                "Forcing firms to add a back door would make everyone less safe",
                "We want to catch criminals too, but breaking encryption is the wrong way",
                "A warrant cannot change mathematics",
                "The law would force us to spy on our own customers",
                "The order is unlawful and should be quashed",
                "Weakening encryption to catch a few would expose the data of millions",
                "Client-side scanning is bulk surveillance by another name",
                "Journalists and their sources depend on encrypted messengers",
                "We would rather leave the market than undermine the security of our users",
                "If the bill passes we will close our offices here",
                "The proposal treats every citizen as a suspect",
                "Encryption keeps children safe from predators",
                "The police already have enough powers",
                "The powers in the bill are far too wide",
                "The government has not shown why it needs to read private messages",
                "Criminals will simply use other apps",
                "A back door for police is a front door for hackers",
                "We will never build a back door",
                "The ministers ask for the impossible",
                "Safety and privacy are not opposites",
                "The decision to switch off encryption puts customers at risk",
                "Users have a right to talk in private",
                "We urge the minister to pause the bill until experts are heard",
                "The Commission should withdraw its proposal on chat control",
                "Detection orders would mean that every photo is checked by a machine",
                "The algorithm makes mistakes and innocent families will be reported",
                "I do not believe that the bill would survive in court",
                "The escrow agents could be bribed or hacked",
                "Key escrow is a solution in search of a problem",
                "Foreign customers will not buy American products with a built-in tap",
                "The minister does not understand how encryption works",
                "Once the capability exists, every regime in the world will demand it",
                "We should be investing in detectives, not in breaking phones",
                "Metadata already gives the police what they need",
                "The tool would be abused by the next government",
                "Traceability would mean the end of anonymous speech",
                "The rule cannot be obeyed without breaking end-to-end encryption",
                "The government says it can be done safely, but it cannot",
                "The claim that encryption stops investigations is exaggerated",
                "Doctors and lawyers need to know that nobody listens in",
                "They are asking us to hack our own users",
                "Apple is right to fight the order",
                "The FBI's demand sets a dangerous precedent",
                "The judge was right to throw out the order",
                "The treaty has no safeguards for human rights",
                "We welcome the decision to drop the scanning plan",
                "We are disappointed that the Senate passed the bill",
                "The court struck down the law because it violates the secrecy of letters"
            })
    void readsWhatIsSaidForEncryption(String sentence) {
        Reading reading = read(sentence);
        assertThat(reading.stance()).isEqualTo(Stance.FOR_ENCRYPTION);
        assertThat(reading.evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The committee will vote on the bill on Thursday",
                "The company has 40 million users in the country",
                "The report runs to 80 pages",
                "The talks will go on in Vienna in March",
                "He declined to comment on the case"
            })
    void leavesReportsWithoutASide(String sentence) {
        assertThat(read(sentence).stance()).isEqualTo(Stance.NEUTRAL);
    }
}
