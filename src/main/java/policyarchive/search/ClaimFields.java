package policyarchive.search;

import java.util.Objects;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import policyarchive.archive.Actor;
import policyarchive.archive.Claim;

/** The fields claims are filtered by, the same in an article's nested claims and in claims by themselves. */
final class ClaimFields {
    private final IndexFieldReference<String> speaker;
    private final IndexFieldReference<String> stance;
    private final IndexFieldReference<String> kind;
    private final IndexFieldReference<String> country;

    ClaimFields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        speaker = keywords(schema, types, IndexField.SPEAKER);
        stance = keywords(schema, types, IndexField.STANCE);
        kind = keywords(schema, types, IndexField.KIND);
        country = keywords(schema, types, IndexField.COUNTRY);
    }

    /** A field of ids or fixed words that results are counted by. */
    static IndexFieldReference<String> keywords(IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
        return schema.field(name, types.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }

    void write(DocumentElement target, Claim claim) {
        target.addValue(stance, claim.getStance().name());
        claim.getSpeakers().forEach(actor -> target.addValue(speaker, actor.getSlug()));
        claim.getSpeakers().stream()
                .map(actor -> actor.getKind().name())
                .distinct()
                .forEach(name -> target.addValue(kind, name));
        claim.getSpeakers().stream()
                .map(Actor::getCountry)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code -> target.addValue(country, code));
    }
}
