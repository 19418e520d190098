package se.klartecken.service;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.klartecken.json.CaseSchema;

/** Tells what cases and this service look like. */
@RestController
final class FormatController {

    private final String description = ApiDescription.text();

    @GetMapping(path = "/schema", produces = "application/schema+json")
    String schema() {
        return CaseSchema.text();
    }

    @GetMapping(path = "/openapi.json", produces = Forms.JSON)
    String openapi() {
        return description;
    }
}
