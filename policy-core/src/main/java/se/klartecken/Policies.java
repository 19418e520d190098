package se.klartecken;

import java.util.List;
import java.util.ServiceLoader;

/** The policies on the class path. */
public final class Policies {

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

    /** Providers are looked for where this library was loaded, whatever class loader the thread happens to have. */
    private static List<PolicyProvider> providers() {
        return ServiceLoader.load(PolicyProvider.class, Policies.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
