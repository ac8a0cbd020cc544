package policyarchive.web;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import policyarchive.publish.structured.DataBlock;

/**
 * Gives templates {@code ld:json}, which fills a script element with data for programs and leaves the element out where
 * there is none. The escaping is here and nowhere else.
 */
@Component
class DataBlockDialect extends AbstractProcessorDialect {
    private static final String PREFIX = "ld";
    private static final int PRECEDENCE = 1_000;

    DataBlockDialect() {
        super("data block", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Block(prefix));
    }

    private static final class Block extends AbstractStandardExpressionAttributeTagProcessor {
        Block(String prefix) {
            super(TemplateMode.HTML, prefix, "json", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                @Nullable Object value,
                IElementTagStructureHandler handler) {
            if (value instanceof Map<?, ?> data) {
                handler.setBody(DataBlock.write(data), false);
            } else {
                handler.removeElement();
            }
        }
    }
}
