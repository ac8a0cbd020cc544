package policyarchive.search;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands mapping and analysis to Hibernate Search. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    @Bean
    HibernatePropertiesCustomizer indexMapping() {
        return properties -> {
            properties.put("hibernate.search.mapping.configurer", new IndexMapping());
            properties.put("hibernate.search.backend.analysis.configurer", new EnglishAnalysis());
        };
    }
}
