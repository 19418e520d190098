package se.klartecken.service;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.klartecken.Policy;
import se.klartecken.clause.DescribedReading;
import se.klartecken.spring.Edition;

/** Tells what there is to ask. */
@RestController
final class PoliciesController {

    /** A policy in the list; edition and digest as in reports. */
    record Listed(String name, String edition, String ruleSetDigest) {

        static Listed of(Policy policy) {
            Edition edition = Edition.of(policy);
            return new Listed(policy.name(), edition.edition(), edition.ruleSetDigest());
        }
    }

    private final Offered offered;

    PoliciesController(Offered offered) {
        this.offered = offered;
    }

    @GetMapping(path = "/policies", produces = Forms.JSON)
    List<Listed> policies() {
        return offered.all().stream().map(Listed::of).toList();
    }

    @GetMapping(path = "/policies/{policy}/clauses", produces = Forms.JSON)
    List<ListedClause> clauses(@PathVariable String policy) {
        Policy rules = offered.named(policy);
        return rules.catalogue().clauses().stream()
                .map(clause -> ListedClause.of(clause, rules))
                .toList();
    }

    @GetMapping(path = "/policies/{policy}/readings", produces = Forms.JSON)
    List<DescribedReading> readings(@PathVariable String policy) {
        return offered.named(policy).readings();
    }
}
