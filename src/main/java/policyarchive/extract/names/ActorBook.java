package policyarchive.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final HomeCountry home;

    ActorBook(ArticleWords words, HomeCountry home) {
        this.words = words;
        this.home = home;
    }

    NamedActors write(List<NameHit> hits) {
        Map<NameHit, Integer> persons = new PersonJoiner().groups(hits);
        Set<String> keys = hits.stream().map(NameHit::key).collect(Collectors.toSet());
        Map<String, List<NameHit>> actors = new LinkedHashMap<>();
        for (NameHit hit : hits) {
            String key = hit.kind() == ActorKind.PERSON ? "person|" + persons.get(hit) : key(hit, keys);
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

    /** A former name is its own actor only where the article does not use the present one, too. */
    private static String key(NameHit hit, Set<String> keys) {
        int former = hit.key().lastIndexOf('|');
        String present = former > 0 ? hit.key().substring(0, former) : hit.key();
        return keys.contains(present) ? present : hit.key();
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
                .orElseGet(() -> home.of(hits));
        String knownAs = hits.stream()
                .map(NameHit::knownAs)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        return new Actor(
                id, name(hits, knownAs), kind, country, List.copyOf(forms), List.copyOf(roles.values()), knownAs);
    }

    private String name(List<NameHit> hits, @Nullable String knownAs) {
        List<PersonName> persons =
                hits.stream().map(NameHit::person).filter(p -> p != null).toList();
        if (!persons.isEmpty()) {
            return PeerTitles.shown(
                    hits.stream().map(hit -> words.text(hit.range())).toList(), PersonNames.canonical(persons));
        }
        NameHit fullest = hits.getFirst();
        for (NameHit hit : hits) {
            fullest = isBetter(hit, fullest) ? hit : fullest;
        }
        boolean corrected = fullest.rule().equals("acronym-definition") && knownAs != null;
        return corrected && knownAs != null ? knownAs : fullest.name();
    }

    /** Names that stand in the article before those its abbreviations stand for, present ones before former, then longer. */
    private boolean isBetter(NameHit hit, NameHit than) {
        boolean written = isWritten(hit);
        if (written != isWritten(than)) {
            return written;
        }
        int former = Integer.compare(hit.key().length(), than.key().length());
        return former < 0 || former == 0 && hit.name().length() > than.name().length();
    }

    private boolean isWritten(NameHit hit) {
        return hit.name().equals(words.text(hit.range()));
    }
}
