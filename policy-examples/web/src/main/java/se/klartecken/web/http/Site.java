package se.klartecken.web.http;

/** What a server serves. */
public interface Site {

    /**
     * Answers a request that the guard has let in.
     *
     * @throws Refused where it cannot be answered as it was meant
     */
    Response answer(Request request, Guard guard);

    /** The page for a request that was refused. */
    Response refuse(Request request, Fault fault, Guard guard);
}
