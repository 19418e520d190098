package se.klartecken.spring;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import se.klartecken.Policy;

/** Up while every policy judges; the details tell which edition of its text each applies. */
final class PolicyHealth extends AbstractHealthIndicator {

    private final Map<String, Policy> policies;

    PolicyHealth(Map<String, Policy> policies) {
        super("a policy does not judge");
        this.policies = new TreeMap<>(policies);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        policies.values().forEach(policy -> health.withDetail(policy.name(), Edition.of(policy)));
        health.up();
    }
}
