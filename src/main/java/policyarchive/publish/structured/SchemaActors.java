package policyarchive.publish.structured;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import policyarchive.document.ActorDocument;
import policyarchive.document.ActorDocument.RoleDocument;
import policyarchive.vocabulary.ActorKind;

/** Persons and bodies in the terms of schema.org. */
final class SchemaActors {
    private SchemaActors() {}

    static String type(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case GOVERNMENT, AGENCY -> "GovernmentOrganization";
            case COMPANY -> "Corporation";
            case NGO -> "NGO";
            case MEDIA -> "NewsMediaOrganization";
            case ALLIANCE, OTHER -> "Organization";
        };
    }

    /** @param page its address */
    static Node describe(ActorDocument actor, String page) {
        ActorKind kind = ActorKind.valueOf(actor.kind());
        Node node = new Node(type(kind), page)
                .with("url", page)
                .with("name", actor.name())
                .with("alternateName", actor.aliases());
        return kind == ActorKind.PERSON ? person(node, actor) : body(node, actor);
    }

    private static Node person(Node node, ActorDocument actor) {
        return node.with(
                        "jobTitle",
                        actor.roles().stream()
                                .map(RoleDocument::title)
                                .distinct()
                                .toList())
                .with(
                        "affiliation",
                        actor.roles().stream()
                                .map(RoleDocument::organisation)
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(name -> new Node("Organization")
                                        .with("name", name)
                                        .properties())
                                .toList());
    }

    private static Node body(Node node, ActorDocument actor) {
        List<ActorDocument.Spokesperson> speaking =
                Objects.requireNonNullElse(actor.spokespersons(), List.<ActorDocument.Spokesperson>of());
        return node.with("location", actor.country() == null ? null : new Node("Country").with("name", country(actor)))
                .with(
                        "member",
                        speaking.stream()
                                .map(person -> new Node("Person")
                                        .with("name", person.name())
                                        .with("jobTitle", person.title())
                                        .properties())
                                .toList());
    }

    private static String country(ActorDocument actor) {
        return Locale.of("", Objects.requireNonNull(actor.country())).getDisplayCountry(Locale.ENGLISH);
    }

    /** A kind as words: {@code OPEN_LETTER} is an open letter. */
    static String words(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
