package policyarchive.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.NullUnmarked;

/** A form an actor was seen under. */
@Entity
@NullUnmarked
public class ActorAlias {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "actor_alias_seq")
    @SequenceGenerator(name = "actor_alias_seq", sequenceName = "actor_alias_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id")
    private Actor actor;

    @Column(nullable = false)
    private String name;

    /** The name in the spelling names are compared in; several actors may share one. */
    @Column(nullable = false)
    private String nameKey;

    protected ActorAlias() {}

    ActorAlias(Actor actor, String name, String nameKey) {
        this.actor = actor;
        this.name = name;
        this.nameKey = nameKey;
    }

    public Actor getActor() {
        return actor;
    }

    public String getName() {
        return name;
    }

    public String getNameKey() {
        return nameKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorAlias alias && actor.equals(alias.getActor()) && name.equals(alias.getName());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
