package policyarchive.web.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the description of the API out of what the controllers declare. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApiConfiguration {

    @Bean
    ModelConverter recordFields() {
        return new RecordFields();
    }

    @Bean
    OperationCustomizer readParameters() {
        return new ReadParameters();
    }

    @Bean
    OpenApiCustomizer openApiDescription() {
        return new OpenApiDescription(new Descriptions());
    }
}
