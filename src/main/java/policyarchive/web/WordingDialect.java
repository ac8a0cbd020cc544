package policyarchive.web;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Makes {@link Wording} known to the templates as {@code #wording}. */
@Component
class WordingDialect extends AbstractDialect implements IExpressionObjectDialect {
    private static final String NAME = "wording";

    WordingDialect() {
        super(NAME);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Factory();
    }

    private static final class Factory implements IExpressionObjectFactory {
        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of(NAME);
        }

        @Override
        public Object buildObject(IExpressionContext context, String name) {
            Locale locale = context.getLocale();
            return new Wording(locale);
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
