package se.klartecken.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;

class CaseDocumentTest {

    private static final Case EMPTY = CaseBuilder.builder().build();
    private static final List<InputError> ERRORS =
            List.of(new InputError(InputErrorCode.WRONG_TYPE, "/accounts/0", "an object"));

    @Test
    void nothingIsRejectedWithoutAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseDocument(EMPTY, List.of(), Set.of("/accounts/0")));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseDocument(EMPTY, ERRORS, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseDocument(null, List.of(), Set.of("")));
    }

    @Test
    void theWholeDocumentIsRejectedJustIfThereIsNoContent() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseDocument(EMPTY, ERRORS, Set.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseDocument(null, ERRORS, Set.of("/accounts/0")));
        assertThat(new CaseDocument(null, ERRORS, Set.of("")).isRejectedWhole()).isTrue();
        assertThat(new CaseDocument(EMPTY, ERRORS, Set.of("/accounts/0")).isRejectedWhole())
                .isFalse();
    }

    @Test
    void theContentIsNotInItsText() {
        CaseDocument read = new CaseReader().read(Documents.document("'readings':{'secret':'secret'}"));
        assertThat(read).hasToString("CaseDocument[errors=[], rejected=[]]");
    }
}
