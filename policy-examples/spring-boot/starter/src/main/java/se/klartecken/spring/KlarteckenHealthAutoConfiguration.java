package se.klartecken.spring;

import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import se.klartecken.Policy;

/** Watches the policies, where the application has health. */
@AutoConfiguration(after = KlarteckenAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
@ConditionalOnBean(Policy.class)
public final class KlarteckenHealthAutoConfiguration {

    @Bean
    @ConditionalOnEnabledHealthIndicator("klartecken")
    @ConditionalOnMissingBean(name = "klarteckenHealthIndicator")
    HealthIndicator klarteckenHealthIndicator(Map<String, Policy> policies) {
        return new PolicyHealth(policies);
    }
}
