package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.roles.OfficePhrase;
import policyarchive.extract.statements.SignatureList.Entry;
import policyarchive.extract.words.ArticleWords;
import policyarchive.extract.words.ArticleWords.Range;
import policyarchive.naming.Country;
import policyarchive.text.Span;
import policyarchive.vocabulary.ActorKind;

/** The office, organisation and country that stand beside a name in a list of signatories. */
final class SignatureRoles {
    private final ArticleWords words;
    private final NameMap map;
    private final Offices offices;
    private final SignatureFields fields;

    SignatureRoles(ArticleWords words, NameMap map, Offices offices) {
        this.words = words;
        this.map = map;
        this.offices = offices;
        this.fields = new SignatureFields(words, offices);
    }

    /** The hit with the country and, of a person, the office that its line gives. */
    NameHit complete(NameHit hit, Entry entry) {
        Country country = fields.country(entry).orElse(null);
        String code = country == null ? hit.country() : country.code();
        List<Role> roles = hit.kind() == ActorKind.PERSON ? roles(hit, entry, code) : hit.roles();
        for (Span field : entry.fields()) {
            dropPerson(field);
        }
        return new NameHit(
                hit.range(),
                hit.kind(),
                hit.key(),
                hit.name(),
                hit.kind() == ActorKind.GOVERNMENT ? hit.country() : code,
                hit.knownAs(),
                hit.person(),
                roles,
                hit.official(),
                hit.rule());
    }

    /** The roles that are known, made whole from the line; where none is known, that of the first field that is an office. */
    private List<Role> roles(NameHit hit, Entry entry, @Nullable String country) {
        List<Role> roles = new ArrayList<>();
        for (Role role : hit.roles()) {
            roles.add(whole(role, entry, country));
        }
        for (Span field : entry.fields()) {
            if (roles.isEmpty() && fields.isOffice(field)) {
                roles.add(role(field, entry, country));
            }
        }
        OfficePhrase below = roles.isEmpty() ? offices.onNextLine(hit.range()) : null;
        if (below != null) {
            Range owner = below.organisation();
            roles.add(offices.role(below, owner == null ? null : map.hitAt(owner.from()), "signature-line"));
        }
        return roles;
    }

    private Role whole(Role role, Entry entry, @Nullable String country) {
        for (Span field : entry.fields()) {
            String text = field.of(words.text()).strip();
            if (field.overlaps(role.span()) && !isNamed(role.organisation()) && text.startsWith(role.title())) {
                return role(field, entry, role.country() == null ? country : role.country());
            }
            if (field.overlaps(role.span())) {
                String title = asSigned(field, role.title());
                return new Role(title, role.organisation(), role.country(), role.span(), role.rule());
            }
        }
        return role;
    }

    private boolean isNamed(@Nullable String organisation) {
        return organisation != null
                && map.hits().stream().anyMatch(h -> h.name().equals(organisation));
    }

    private Role role(Span field, Entry entry, @Nullable String country) {
        Range range = words.within(field);
        OfficePhrase phrase = fields.phrase(range);
        Range owner = phrase == null ? null : phrase.organisation();
        NameHit body = owner == null ? null : map.hitAt(owner.from());
        if (phrase != null && body != null) {
            Role role = offices.role(phrase, body, "signature-line");
            return new Role(
                    asSigned(field, role.title()),
                    role.organisation(),
                    role.country() == null ? country : role.country(),
                    role.span(),
                    role.rule());
        }
        return new Role(field.of(words.text()).strip(), organisation(field, entry), country, field, "signature-line");
    }

    /** {@code Chief of the State Police}: the office with the body it is of, where the field says no more. */
    private String asSigned(Span field, String title) {
        String signed = field.of(words.text()).strip();
        return signed.startsWith(title + " of ") ? signed : title;
    }

    /** The part behind the office that is no country. */
    private @Nullable String organisation(Span office, Entry entry) {
        return entry.fields().stream()
                .filter(field ->
                        field.start() > office.start() && fields.country(field).isEmpty())
                .map(field -> field.of(words.text()).strip())
                .findFirst()
                .orElse(null);
    }

    /** A country beside a name is nobody's name. */
    private void dropPerson(Span field) {
        Range range = words.within(field);
        NameHit hit = range.length() == 0 ? null : map.hitAt(range.from());
        if (hit != null
                && hit.kind() == ActorKind.PERSON
                && fields.country(field).isPresent()) {
            map.drop(hit);
        }
    }
}
