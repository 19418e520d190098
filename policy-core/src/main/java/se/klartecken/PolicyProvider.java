package se.klartecken;

/** Offers a policy to {@link Policies}; registered as a service. Making one is cheap, asking for its policy need not be. */
public interface PolicyProvider {

    String name();

    /** The same policy each time. */
    Policy policy();
}
