package se.klartecken.input;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klartecken.model.Case;
public record CaseDocument(@Nullable Case content, List<InputError> errors, Set<String> rejected) {}
