package policyarchive.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import policyarchive.vocabulary.ActorKind;

/** Somebody who speaks, signs or is spoken of, the same across all articles. Its slug never changes. */
@Entity
@BatchSize(size = 50)
@NullUnmarked
public class Actor {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_seq")
    @SequenceGenerator(name = "actor_seq", sequenceName = "actor_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private String slug;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActorKind kind;

    /** ISO 3166-1 alpha-2. */
    private String country;

    /** What persons are gathered by before their names are compared; null for all others. */
    private String familyKey;

    @OneToMany(mappedBy = "actor", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ActorAlias> aliases = new ArrayList<>();

    /** For the index alone, which follows kind and country of speakers; never walked otherwise, it may be long. */
    @ManyToMany(mappedBy = "speakers")
    private Set<Claim> claims = new HashSet<>();

    protected Actor() {}

    public Actor(String slug, String name, ActorKind kind, @Nullable String country) {
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.country = country;
        this.familyKey = kind == ActorKind.PERSON ? NameKey.family(name) : null;
    }

    /** Takes a better-known or fuller name; the former one stays as an alias where it was noted as one. */
    public void rename(String newName) {
        name = newName;
        familyKey = kind == ActorKind.PERSON ? NameKey.family(newName) : null;
    }

    /** Notes what kind of actor it is, once some article tells it better. */
    public void classify(ActorKind betterKind) {
        kind = betterKind;
    }

    /** Notes the country once some article tells it. */
    public void locate(String isoCountry) {
        country = isoCountry;
    }

    /**
     * Notes a form the actor was seen under, unless it is known already.
     *
     * @param form as written
     * @param key the form in the spelling names are compared in
     */
    public void alsoKnownAs(String form, String key) {
        if (aliases.stream().noneMatch(a -> a.getName().equals(form))) {
            aliases.add(new ActorAlias(this, form, key));
        }
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public ActorKind getKind() {
        return kind;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public @Nullable String getFamilyKey() {
        return familyKey;
    }

    public List<ActorAlias> getAliases() {
        return Collections.unmodifiableList(aliases);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor actor && slug.equals(actor.getSlug());
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
