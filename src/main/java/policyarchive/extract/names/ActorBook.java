package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policyarchive.extract.ExtractedArticle.Actor;
import policyarchive.extract.ExtractedArticle.Mention;
import policyarchive.extract.ExtractedArticle.Role;
import policyarchive.extract.words.ArticleWords;
import policyarchive.naming.PersonName;
import policyarchive.naming.PersonNames;
import policyarchive.vocabulary.ActorKind;

/** Gathers the hits of one actor each, and names the actors. */
final class ActorBook {
    private final ArticleWords words;

    ActorBook(ArticleWords words) {
        this.words = words;
    }

    NamedActors write(List<NameHit> hits) {
        Map<NameHit, Integer> persons = new PersonJoiner().groups(hits);
        Map<String, List<NameHit>> actors = new LinkedHashMap<>();
        for (NameHit hit : hits) {
            String key = hit.kind() == ActorKind.PERSON ? "person|" + persons.get(hit) : hit.key();
            actors.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
        }
        List<Actor> written = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (List<NameHit> own : actors.values()) {
            String id = "a" + (written.size() + 1);
            written.add(actor(id, own));
            own.forEach(hit -> mentions.add(new Mention(id, words.span(hit.range()), hit.rule())));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new NamedActors(written, mentions);
    }

    private Actor actor(String id, List<NameHit> hits) {
        Set<String> forms = new LinkedHashSet<>();
        Map<String, Role> roles = new LinkedHashMap<>();
        for (NameHit hit : hits) {
            forms.add(words.text(hit.range()));
            hit.roles().forEach(role -> roles.putIfAbsent(role.title().toLowerCase(java.util.Locale.ROOT), role));
        }
        ActorKind kind = hits.getFirst().kind();
        String country = hits.stream()
                .map(NameHit::country)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        String knownAs = hits.stream()
                .map(NameHit::knownAs)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        return new Actor(
                id, name(hits, knownAs), kind, country, List.copyOf(forms), List.copyOf(roles.values()), knownAs);
    }

    private static String name(List<NameHit> hits, @Nullable String knownAs) {
        List<PersonName> persons =
                hits.stream().map(NameHit::person).filter(p -> p != null).toList();
        if (!persons.isEmpty()) {
            return PersonNames.canonical(persons);
        }
        NameHit fullest = hits.getFirst();
        for (NameHit hit : hits) {
            boolean better = hit.name().length() > fullest.name().length();
            fullest = better ? hit : fullest;
        }
        boolean corrected = fullest.rule().equals("acronym-definition") && knownAs != null;
        return corrected && knownAs != null ? knownAs : fullest.name();
    }
}
