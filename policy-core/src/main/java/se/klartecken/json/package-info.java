/**
 * Case documents: one JSON object for each {@link se.klartecken.model.Case}, read strictly, written stably, and
 * described by a JSON Schema.
 *
 * <p>The format follows from the records of the model: a record is an object whose properties are named as its
 * components, and a property may be left out or {@code null} where the component is {@code @Nullable}. Texts that are
 * required name something, so they are ids and are never blank. {@link se.klartecken.json.CaseReader} lists the rest.
 *
 * <p>Nothing that a document holds is ever repeated in an error: documents are full of personal data, and errors end up
 * in logs and tickets.
 */
@NullMarked
package se.klartecken.json;

import org.jspecify.annotations.NullMarked;
