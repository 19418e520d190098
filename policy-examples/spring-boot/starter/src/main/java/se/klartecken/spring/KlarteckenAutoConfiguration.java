package se.klartecken.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReadLimits;
import se.klartecken.json.ReadLimitsBuilder;

/** Policies, their defaults and a reader of cases, each unless the application has its own. */
@AutoConfiguration
@EnableConfigurationProperties(KlarteckenProperties.class)
@Import(PolicyBeans.class)
public final class KlarteckenAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PolicyDefaults policyDefaults(KlarteckenProperties properties) {
        return ConfiguredDefaults.of(properties);
    }

    @Bean
    @ConditionalOnMissingBean
    ReadLimits readLimits(KlarteckenProperties properties) {
        DataSize size = properties.documentSize();
        if (size.toBytes() < 1 || size.toBytes() >= Integer.MAX_VALUE) {
            throw new RefusedPropertyException(KlarteckenProperties.DOCUMENT_SIZE, "at least 1B and less than 2GB");
        }
        return ReadLimitsBuilder.builder(ReadLimits.DEFAULT)
                .documentBytes((int) size.toBytes())
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    CaseReader caseReader(ReadLimits limits) {
        return new CaseReader(limits);
    }
}
