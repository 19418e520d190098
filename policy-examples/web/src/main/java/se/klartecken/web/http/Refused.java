package se.klartecken.web.http;

/** A request that is not answered as it was meant. It holds nothing of the request. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;

    public Refused(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
