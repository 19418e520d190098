package se.klartecken.service;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.klartecken.json.CaseReader;
import se.klartecken.testing.BrokenJson;

/** Whatever comes in, what goes out is what the description says, and never an internal error. */
class BrokenBodiesProperties {

    private static final Service SERVICE = Service.shared();

    @Provide
    Arbitrary<byte[]> broken() {
        return BrokenJson.bytes();
    }

    @Property(tries = 100)
    void noBodyBreaksTheService(@ForAll("broken") byte[] body) {
        boolean isRejected = new CaseReader().read(body).isRejectedWhole();
        int status = SERVICE.post("/policies/stockholm/checks", body).statusCode();
        assertThat(status).isLessThan(500);
        assertThat(status == 200).as("status %s", status).isNotEqualTo(isRejected);
    }
}
