package se.klartecken.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klartecken.spring.Questions.APPLICATION;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import se.klartecken.Policy;

/** Health tells which texts are applied, and when one cannot be. */
class HealthTest {

    @Test
    void isUpWithTheEditionOfEachText() {
        APPLICATION.run(it -> {
            var health = it.getBean(HealthIndicator.class).health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsOnlyKeys("stockholm", "sollentuna");
            assertThat(health.getDetails().get("stockholm")).isInstanceOfSatisfying(Edition.class, edition -> {
                assertThat(edition.edition()).as("adopted by the city council").isEqualTo("2020-05-04");
                assertThat(edition.ruleSetDigest()).matches("sha256:[0-9a-f]{64}");
            });
        });
    }

    @Test
    void isDownWhereAPolicyDoesNotJudge() {
        Policy broken = (Policy) Proxy.newProxyInstance(
                Policy.class.getClassLoader(), new Class<?>[] {Policy.class}, (policy, method, arguments) -> {
                    throw new IllegalStateException("broken");
                });
        APPLICATION
                .withBean("stockholm", Policy.class, () -> broken)
                .run(it -> assertThat(it.getBean(HealthIndicator.class).health().getStatus())
                        .isEqualTo(Status.DOWN));
    }

    @Test
    void canBeSwitchedOffAsAnyOther() {
        APPLICATION
                .withPropertyValues("management.health.klartecken.enabled=false")
                .run(it -> assertThat(it).doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void yieldsToAnIndicatorOfTheApplication() {
        HealthIndicator own = () -> null;
        APPLICATION
                .withBean("klarteckenHealthIndicator", HealthIndicator.class, () -> own)
                .run(it -> assertThat(it.getBean(HealthIndicator.class)).isSameAs(own));
    }
}
