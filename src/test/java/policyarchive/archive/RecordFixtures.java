package policyarchive.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import policyarchive.vocabulary.ActorKind;
import policyarchive.vocabulary.DateBasis;
import policyarchive.vocabulary.StatementKind;

/** Fills the record for tests, without import and extraction. */
@TestComponent
public class RecordFixtures {
    private final Articles articles;
    private final Actors actors;
    private final Statements statements;
    private final TransactionTemplate transaction;

    RecordFixtures(Articles articles, Actors actors, Statements statements, TransactionTemplate transaction) {
        this.articles = articles;
        this.actors = actors;
        this.statements = statements;
        this.transaction = transaction;
    }

    /** Empties the archive. */
    public void clear() {
        transaction.executeWithoutResult(status -> articles.deleteAll());
        transaction.executeWithoutResult(status -> {
            statements.deleteAll();
            actors.deleteAll();
        });
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    public Actor actor(String slug, String name, ActorKind kind, @Nullable String country, String... aliases) {
        return inTransaction(() -> {
            Actor actor = new Actor(slug, name, kind, country);
            Arrays.stream(aliases).forEach(alias -> actor.alsoKnownAs(alias, alias.toLowerCase(Locale.ROOT)));
            return actors.save(actor);
        });
    }

    /** Changes a stored actor. */
    public void change(Actor actor, Consumer<Actor> change) {
        transaction.executeWithoutResult(
                status -> change.accept(actors.findBySlug(actor.getSlug()).orElseThrow()));
    }

    public Statement statement(String slug, String title, @Nullable StatedDate date) {
        return inTransaction(() -> statements.save(new Statement(slug, StatementKind.OPEN_LETTER, title, date)));
    }

    /** Changes a stored statement. */
    public void change(Statement statement, Consumer<Statement> change) {
        transaction.executeWithoutResult(status ->
                change.accept(statements.findBySlug(statement.getSlug()).orElseThrow()));
    }

    /** Stores the article that {@code filling} describes; actors and statements in it are stored before. */
    public void article(String slug, String title, String text, Consumer<ArticleFixture> filling) {
        transaction.executeWithoutResult(status -> {
            ArticleFixture fixture = new ArticleFixture(slug, title, text, this);
            filling.accept(fixture);
            articles.save(fixture.article());
        });
    }

    public void deleteArticle(String slug) {
        transaction.executeWithoutResult(
                status -> articles.delete(articles.findBySlug(slug).orElseThrow()));
    }

    Actor current(Actor actor) {
        return actors.findBySlug(actor.getSlug()).orElseThrow();
    }

    Statement current(Statement statement) {
        return statements.findBySlug(statement.getSlug()).orElseThrow();
    }

    List<Actor> current(List<Actor> several) {
        return several.stream().map(this::current).toList();
    }

    /** A date known to the day. */
    public static StatedDate day(String iso) {
        LocalDate day = LocalDate.parse(iso);
        return range(iso, day, day);
    }

    public static StatedDate range(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new StatedDate(edtf, earliest, latest, DateBasis.HEADER, edtf, null, null);
    }
}
