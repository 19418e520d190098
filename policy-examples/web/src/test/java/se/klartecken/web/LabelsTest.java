package se.klartecken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klartecken.clause.Text;
import se.klartecken.input.InputErrorCode;
import se.klartecken.model.AttachmentKind;
import se.klartecken.model.AuthorKind;
import se.klartecken.model.Certainty;
import se.klartecken.model.ConsentGiver;
import se.klartecken.model.ConsentMedium;
import se.klartecken.model.ContentCategory;
import se.klartecken.model.DataCategory;
import se.klartecken.model.LegalBasis;
import se.klartecken.model.MediaKind;
import se.klartecken.model.MessageKind;
import se.klartecken.model.ModerationKind;
import se.klartecken.model.PersonalDataKind;
import se.klartecken.model.PostPurpose;
import se.klartecken.model.ReplyKind;

/** Every word of the model that is shown has a name in both languages. */
class LabelsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AttachmentKind.class, AuthorKind.class, Certainty.class, ConsentGiver.class, ConsentMedium.class,
                ContentCategory.class, DataCategory.class, InputErrorCode.class, LegalBasis.class, MediaKind.class,
                MessageKind.class, ModerationKind.class, PersonalDataKind.class, PostPurpose.class, ReplyKind.class
            })
    void itHasAName(Class<? extends Enum<?>> words) {
        assertThat(Stream.of(words.getEnumConstants()).map(Labels::of))
                .allSatisfy(text -> assertThat(text.sv() + text.en()).isNotBlank())
                .extracting(Text::sv)
                .doesNotHaveDuplicates();
    }
}
