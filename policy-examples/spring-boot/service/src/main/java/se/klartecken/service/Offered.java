package se.klartecken.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.klartecken.Policy;

/** The policies of this service, by the names that stand in its paths. */
@Component
final class Offered {

    private final Map<String, Policy> policies = new TreeMap<>();

    Offered(List<Policy> policies) {
        policies.forEach(policy -> this.policies.put(policy.name(), policy));
    }

    Collection<Policy> all() {
        return policies.values();
    }

    Policy named(String name) {
        Policy policy = policies.get(name);
        if (policy == null) {
            throw new Refusal(Trouble.UNKNOWN_POLICY);
        }
        return policy;
    }
}
