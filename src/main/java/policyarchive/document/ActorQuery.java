package policyarchive.document;

/**
 * A search for actors.
 *
 * @param q words that must all stand in the actor's name or in one of its aliases, whatever the case; empty for all
 * @param kind names of {@link policyarchive.vocabulary.ActorKind}
 * @param country ISO 3166-1 alpha-2
 * @param page from 0
 * @param size 1 to 100
 */
public record ActorQuery(String q, Filter kind, Filter country, int page, int size) {}
