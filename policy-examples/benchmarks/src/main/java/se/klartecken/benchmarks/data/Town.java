package se.klartecken.benchmarks.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import se.klartecken.Question;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.input.Item;
import se.klartecken.model.Account;
import se.klartecken.model.AccountBuilder;
import se.klartecken.model.AccountNature;
import se.klartecken.model.Case;
import se.klartecken.model.CaseBuilder;
import se.klartecken.model.Crisis;
import se.klartecken.model.Organisation;
import se.klartecken.model.OrganisationBuilder;
import se.klartecken.model.OrganisationKind;
import se.klartecken.model.Platform;
import se.klartecken.model.PlatformKind;
import se.klartecken.model.Post;

/** A municipality with its organisations, accounts and the people whom its posts show. */
public final class Town {

    private static final int PEOPLE_OF_EACH_SORT = 25;
    private static final OfficeHours HOURS = OfficeHours.parse("MON-FRI 08:00-16:30");
    private static final Crisis LONG_OVER =
            new Crisis("crisis-1", Instant.parse("2024-02-01T06:00:00Z"), Instant.parse("2024-02-03T18:00:00Z"));

    private final String policy;
    private final Case content;
    private final People people;

    private Town(String policy, List<OrganisationKind> owners, List<PlatformKind> platforms, Random random) {
        this.policy = policy;
        List<Organisation> organisations = organisations(policy, owners);
        List<Account> accounts = accounts(organisations, platforms);
        this.people = People.of(
                PEOPLE_OF_EACH_SORT, accounts.stream().map(Account::id).toList(), random);
        this.content = CaseBuilder.builder()
                .asOf(Times.AS_OF)
                .organisations(organisations)
                .accounts(accounts)
                .dataSubjects(people.all())
                .build();
    }

    public static Town stockholm(long seed) {
        return new Town(
                "stockholm",
                List.of(
                        OrganisationKind.ADMINISTRATION,
                        OrganisationKind.ADMINISTRATION,
                        OrganisationKind.ADMINISTRATION,
                        OrganisationKind.COMPANY),
                List.of(PlatformKind.FACEBOOK, PlatformKind.INSTAGRAM),
                new Random(seed));
    }

    public static Town sollentuna(long seed) {
        return new Town(
                "sollentuna",
                List.of(OrganisationKind.COMMITTEE, OrganisationKind.COMMITTEE),
                List.of(PlatformKind.FACEBOOK, PlatformKind.X, PlatformKind.BLOG, PlatformKind.INSTAGRAM),
                new Random(seed));
    }

    private static List<Organisation> organisations(String municipality, List<OrganisationKind> kinds) {
        return IntStream.range(0, kinds.size())
                .mapToObj(index -> OrganisationBuilder.builder()
                        .id("organisation-" + index)
                        .municipality(municipality)
                        .kind(kinds.get(index))
                        .officeHours(HOURS)
                        .crises(index == 0 ? List.of(LONG_OVER) : List.of())
                        .build())
                .toList();
    }

    private static List<Account> accounts(List<Organisation> owners, List<PlatformKind> platforms) {
        var accounts = new ArrayList<Account>();
        for (Organisation owner : owners) {
            for (PlatformKind platform : platforms) {
                accounts.add(AccountBuilder.builder()
                        .id("account-" + accounts.size())
                        .owner(owner.id())
                        .platform(Platform.of(platform))
                        .nature(accounts.size() % 2 == 0 ? AccountNature.OFFICIAL : null)
                        .canModerate(true)
                        .allowsPublicMessages(true)
                        .build());
            }
        }
        return accounts;
    }

    /** The name of the policy that binds it. */
    public String policy() {
        return policy;
    }

    /** Everything but posts and messages. */
    public Case content() {
        return content;
    }

    /** Posts to be judged one by one. */
    public List<Item> posts(int count, Share share, long seed) {
        var random = new Random(seed);
        var maker = new PostMaker(people, random);
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    Account account = anyAccount(random);
                    return Item.of(account.id(), maker.post("post-" + index, isCompany(account), share));
                })
                .toList();
    }

    /** Messages to be judged one by one. */
    public List<Item> messages(int count, Share share, long seed) {
        var random = new Random(seed);
        var maker = new MessageMaker(random);
        return IntStream.range(0, count)
                .mapToObj(index -> Item.of(anyAccount(random).id(), maker.message("message-" + index, share)))
                .toList();
    }

    /** A question about the posts of a case alone, and not about its organisations and accounts. */
    public static Question aboutPosts(Case content) {
        List<Account> accounts = Objects.requireNonNull(content.accounts());
        return Question.at(Times.AS_OF)
                .about(IntStream.range(0, accounts.size())
                        .filter(index -> !Objects.requireNonNull(
                                        accounts.get(index).posts())
                                .isEmpty())
                        .mapToObj(index -> "/accounts/" + index + "/posts")
                        .toArray(String[]::new));
    }

    /** Where the posts of a case stand. */
    public static List<String> pointers(Case content) {
        var pointers = new ArrayList<String>();
        List<Account> accounts = Objects.requireNonNull(content.accounts());
        for (int account = 0; account < accounts.size(); account++) {
            int posts = Objects.requireNonNull(accounts.get(account).posts()).size();
            for (int post = 0; post < posts; post++) {
                pointers.add("/accounts/" + account + "/posts/" + post);
            }
        }
        return pointers;
    }

    private Account anyAccount(Random random) {
        return accounts().get(random.nextInt(accounts().size()));
    }

    private boolean isCompany(Account account) {
        return organisations().stream()
                .anyMatch(owner -> owner.id().equals(account.owner()) && owner.kind() == OrganisationKind.COMPANY);
    }

    private List<Account> accounts() {
        return Objects.requireNonNull(content.accounts());
    }

    private List<Organisation> organisations() {
        return Objects.requireNonNull(content.organisations());
    }

    /** The same with posts written in the case. */
    public Case with(List<Item> posts) {
        Map<String, List<Post>> byAccount = new HashMap<>();
        posts.forEach(item -> byAccount
                .computeIfAbsent(item.account(), id -> new ArrayList<>())
                .add(Objects.requireNonNull(item.post())));
        List<Account> accounts = accounts().stream()
                .map(account -> AccountBuilder.builder(account)
                        .posts(byAccount.getOrDefault(account.id(), List.of()))
                        .build())
                .toList();
        return CaseBuilder.builder(content).accounts(accounts).build();
    }
}
