package se.klartecken.oracle.stockholm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klartecken.model.Account;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Capacity;
import se.klartecken.model.Case;
import se.klartecken.model.DataSubject;
import se.klartecken.model.IncomingMessage;
import se.klartecken.model.LocalValue;
import se.klartecken.model.LocalValueKind;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Post;

/** The case as the policy sees it: only what it binds (STO-TIL-1, STO-TIL-2). */
final class World {

    final Case content;
    final Instant asOf;
    final LocalDate today;
    final Chosen readings;
    private final Map<String, Organisation> bound = new HashMap<>();
    private final Map<String, String> pointers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    World(Case content, Instant asOf, Map<String, String> readings) {
        this.content = content;
        this.asOf = asOf;
        this.today = Times.day(asOf);
        this.readings = new Chosen(content.readings(), readings);
        bindOrganisations();
        bindAccounts();
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private void bindOrganisations() {
        List<Organisation> all = orNone(content.organisations());
        for (int i = 0; i < all.size(); i++) {
            if (binds(all.get(i))) {
                bound.put(all.get(i).id(), all.get(i));
                pointers.put(all.get(i).id(), "/organisations/" + i);
            }
        }
    }

    /** STO-TIL-1: every administration and company of the city. */
    private static boolean binds(Organisation organisation) {
        boolean elsewhere = organisation.municipality() != null
                && !organisation.municipality().strip().equalsIgnoreCase("stockholm");
        return !elsewhere
                && organisation.kind() != OrganisationKind.ASSOCIATION
                && organisation.kind() != OrganisationKind.OTHER;
    }

    private void bindAccounts() {
        List<Account> all = orNone(content.accounts());
        for (int i = 0; i < all.size(); i++) {
            Account account = all.get(i);
            List<Organisation> owners = boundOwners(account);
            if (!owners.isEmpty() && account.nature() != AccountNature.POLITICIAN) {
                places.add(new Place(account, "/accounts/" + i, owners.get(0), owners));
            }
        }
    }

    /** joint accounts: a joint account is in scope through each of its owners, whichever of them has to answer for it. */
    private List<Organisation> boundOwners(Account account) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(account.owner());
        ids.addAll(orNone(account.jointOwners()));
        return ids.stream().filter(bound::containsKey).map(bound::get).toList();
    }

    List<Organisation> organisations() {
        return orNone(content.organisations()).stream()
                .filter(each -> bound.containsKey(each.id()))
                .toList();
    }

    Subject subject(Organisation organisation) {
        return new Subject(pointers.get(organisation.id()), organisation.id(), null, null, asOf);
    }

    /** All that is bound, private accounts and others' with it. */
    List<Place> places() {
        return places;
    }

    List<Place> cityAccounts() {
        return places.stream().filter(Place::cityAccount).toList();
    }

    List<Place> cityAccountsOf(Organisation organisation) {
        return cityAccounts().stream()
                .filter(each -> each.owners().contains(organisation))
                .toList();
    }

    /** The accounts that an organisation has to report: those of which it is an owner, or of which it is the lead. */
    List<Place> accountsToReport(Organisation organisation) {
        boolean leadOnly = readings.is("jointAccountOwner", "LEAD");
        return cityAccountsOf(organisation).stream()
                .filter(each -> !leadOnly || each.account().owner().equals(organisation.id()))
                .toList();
    }

    /** Posts that are bound, drafts with them. */
    List<PostView> posts(Place place) {
        List<PostView> views = new ArrayList<>();
        List<Post> all = orNone(place.account().posts());
        for (int i = 0; i < all.size(); i++) {
            PostView view = view(place, all.get(i), place.pointer() + "/posts/" + i);
            if (binds(view)) {
                views.add(view);
            }
        }
        return views;
    }

    private PostView view(Place place, Post post, String pointer) {
        return switch (post.status()) {
            case DRAFT, PLANNED -> new PostView(place, post, pointer, post.plannedAt(), false);
            case PUBLISHED, REMOVED ->
                new PostView(
                        place,
                        post,
                        pointer,
                        post.publishedAt(),
                        post.publishedAt() != null && Times.notAfter(post.publishedAt(), asOf));
        };
    }

    /** Private speech is out of scope, and so is what was published before the policy. */
    private static boolean binds(PostView view) {
        boolean privateSpeech = !view.place().cityAccount() && view.capacity() == Capacity.PRIVATE;
        boolean old = view.at() != null && Times.before(view.at(), Times.ADOPTED);
        return !privateSpeech && !old;
    }

    /** Messages to the city's account since the policy, those to come with them. */
    List<MessageView> messages(Place place) {
        List<MessageView> views = new ArrayList<>();
        List<IncomingMessage> all = orNone(place.account().messages());
        for (int i = 0; place.cityAccount() && i < all.size(); i++) {
            if (!Times.before(all.get(i).receivedAt(), Times.ADOPTED)) {
                views.add(new MessageView(place, all.get(i), place.pointer() + "/messages/" + i));
            }
        }
        return views;
    }

    boolean received(MessageView view) {
        return Times.notAfter(view.message().receivedAt(), asOf);
    }

    DataSubject person(String id) {
        return orNone(content.dataSubjects()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The day up to which the case is recorded, and on which people are as old as it says, whatever instant is asked about. */
    LocalDate recordedDay() {
        return Times.day(record() == null ? asOf : record());
    }

    /** Up to when the record goes, as far as the question looks. */
    Instant recordedUntil() {
        return record() == null || record().isAfter(asOf) ? asOf : record();
    }

    private Instant record() {
        return content.recordedUntil() != null ? content.recordedUntil() : content.asOf();
    }

    /** Whether the lead owner has lifted the restraint of STOH-LAG-8 and STOH-LAG-9 by a day. */
    static boolean lifted(Place place, LocalDate day) {
        return orNone(place.lead().localValues()).stream()
                .filter(value -> value.kind() == LocalValueKind.TRANSFER_RESTRICTION_LIFTED)
                .filter(World::counts)
                .filter(value -> value.platform() == null
                        || value.platform() == place.account().platform().kind())
                .anyMatch(value -> !value.validFrom().isAfter(day)
                        && (value.validUntil() == null || !value.validUntil().isBefore(day)));
    }

    /** A value that nobody decided, that ends before it begins, or that has an amount although its kind has none, is none. */
    private static boolean counts(LocalValue value) {
        boolean inOrder = value.validUntil() == null || !value.validUntil().isBefore(value.validFrom());
        return value.decidedByRole() != null && value.amount() == null && inOrder;
    }
}
