package se.klartecken;

import java.util.List;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The policies on the class path. */
public final class Policies {

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);

    private Policies() {}

    /** Every policy, by name. */
    public static List<String> names() {
        return providers().stream().map(PolicyProvider::name).sorted().toList();
    }

    /**
     * The policy of that name.
     *
     * @throws UnknownPolicyException where none has it
     */
    public static Policy named(String name) {
        return providers().stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownPolicyException(names()))
                .policy();
    }

    /**
     * Two policies that hold side by side, such as a city's and a district's stricter routine: what is reported is what
     * each of them reports by itself, with its own citations, so that the further one can add findings and take none
     * away or change any. A reading that both have is one choice for both.
     *
     * @param name the name of both together
     * @param general the policy that binds all, whose findings come first
     * @param further the policy that binds some of them further
     * @throws IllegalArgumentException where both have a clause of the same id, or a reading of the same name with other
     *     choices
     */
    public static Policy layered(String name, Policy general, Policy further) {
        return new LayeredPolicy(name, general, further);
    }

    /** Providers are looked for where this library was loaded, whatever class loader the thread happens to have. */
    private static List<PolicyProvider> providers() {
        return ServiceLoader.load(PolicyProvider.class, Policies.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .peek(provider -> LOG.debug("{} brings {}", provider.getClass().getName(), provider.name()))
                .toList();
    }
}
