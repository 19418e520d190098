package se.klartecken.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.spring.Questions.APPLICATION;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.calendar.OfficeHours;
import se.klartecken.input.InputErrorCode;
import se.klartecken.input.Item;
import se.klartecken.json.CaseReader;
import se.klartecken.json.ReadLimits;
import se.klartecken.report.Report;

/** What beans there are, and that those of the application go before ours. */
class BeansTest {

    private static final byte[] FORTY_BYTES =
            "{\"organisations\": [], \"accounts\":    []}".getBytes(StandardCharsets.UTF_8);

    @Test
    void everyPolicyOnTheClassPathIsABeanByItsName() {
        APPLICATION.run(it -> assertThat(it.getBeansOfType(Policy.class))
                .containsOnlyKeys("stockholm", "sollentuna")
                .allSatisfy((name, policy) -> assertThat(policy.name()).isEqualTo(name)));
    }

    @Test
    void onlyThoseThatAreListedAreOffered() {
        APPLICATION
                .withPropertyValues("klartecken.policies=stockholm")
                .run(it -> assertThat(it.getBeansOfType(Policy.class)).containsOnlyKeys("stockholm"));
    }

    @Test
    void aPolicyShowsWhatThePolicyItselfShows() {
        Policy itself = Policies.named("stockholm");
        APPLICATION.run(it -> {
            Policy offered = it.getBean("stockholm", Policy.class);
            assertThat(offered.catalogue()).isSameAs(itself.catalogue());
            assertThat(offered.readings()).isEqualTo(itself.readings());
            assertThat(offered.rulesOf("STO-PER-17"))
                    .isEqualTo(itself.rulesOf("STO-PER-17"))
                    .isNotEmpty();
        });
    }

    @Test
    void theReaderHasTheLibrarysLimitsUnlessAnotherSizeIsSet() {
        APPLICATION.run(it -> assertThat(it.getBean(ReadLimits.class)).isEqualTo(ReadLimits.DEFAULT));
        APPLICATION.withPropertyValues("klartecken.document-size=40B").run(it -> {
            CaseReader reader = it.getBean(CaseReader.class);
            assertThat(FORTY_BYTES).hasSize(40);
            assertThat(reader.read(FORTY_BYTES).errors()).isEmpty();
            assertThat(reader.read((new String(FORTY_BYTES, StandardCharsets.UTF_8) + " ")
                                    .getBytes(StandardCharsets.UTF_8))
                            .errors())
                    .extracting("code")
                    .containsExactly(InputErrorCode.DOCUMENT_TOO_LONG);
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnBeans {

        @Bean
        Policy stockholm() {
            return Policies.named("stockholm");
        }

        @Bean
        PolicyDefaults ownDefaults() {
            return new PolicyDefaults(Map.of(), OfficeHours.parse("MON-FRI 10:00-12:00"), Integer.MAX_VALUE);
        }

        @Bean
        CaseReader ownReader() {
            return new CaseReader();
        }
    }

    @Test
    void beansOfTheApplicationStay() {
        APPLICATION
                .withUserConfiguration(OwnBeans.class)
                .withPropertyValues("spring.main.allow-bean-definition-overriding=false")
                .run(it -> {
                    assertThat(it.getBean("stockholm")).isSameAs(Policies.named("stockholm"));
                    assertThat(it).hasSingleBean(CaseReader.class).hasBean("ownReader");
                    assertThat(it).hasSingleBean(PolicyDefaults.class).hasBean("ownDefaults");
                    assertThat(Questions.due(Questions.sollentuna(it).check(Questions.asked(), Questions.AT_NOON)))
                            .isEqualTo("2026-04-09T12:00");
                });
    }

    @Test
    void observersHearOfEachReport() {
        var heard = new ArrayList<Report>();
        APPLICATION.withBean(ReportObserver.class, () -> heard::add).run(it -> {
            Policy policy = Questions.sollentuna(it);
            Report whole = policy.check(Questions.asked(), Questions.AT_NOON);
            OpenCase open = policy.open(Questions.quiet(), Questions.AT_NOON);
            Report first = open.report();
            Report second = open.check(Item.of("sidan", Questions.message()));
            assertThat(heard).usingElementComparator((a, b) -> a == b ? 0 : 1).containsExactly(whole, first, second);
        });
    }

    /** A watcher that asks every other second must not look like somebody's case. */
    @Test
    void noObserverHearsOfHealth() {
        var heard = new ArrayList<Report>();
        APPLICATION.withBean(ReportObserver.class, () -> heard::add).run(it -> {
            it.getBean(HealthIndicator.class).health();
            assertThat(heard).isEmpty();
        });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Test
    void neitherMetricsNorHealthAreNeeded() {
        APPLICATION
                .withClassLoader(new FilteredClassLoader(
                        "io.micrometer", "org.springframework.boot.health", "org.springframework.boot.micrometer"))
                .run(it -> assertThat(it).hasNotFailed().hasBean("stockholm").doesNotHaveBean(ReportObserver.class));
    }

    @Test
    void metricsAndHealthAreThereWhereTheApplicationHasThem() {
        new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .run(it ->
                        assertThat(it).hasNotFailed().hasBean("findingCounter").hasBean("klarteckenHealthIndicator"));
    }
}
