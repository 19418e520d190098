package se.klartecken.spring;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.report.Report;

/**
 * Makes a bean of each policy that the application offers, under the policy's own name. Where the application has a bean
 * of that name, it stays.
 */
final class PolicyBeans implements ImportBeanDefinitionRegistrar {

    private final Environment environment;
    private final BeanFactory beans;

    PolicyBeans(Environment environment, BeanFactory beans) {
        this.environment = environment;
        this.beans = beans;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importer, BeanDefinitionRegistry registry) {
        for (String name : offered()) {
            if (!registry.containsBeanDefinition(name)) {
                registry.registerBeanDefinition(name, new RootBeanDefinition(Policy.class, () -> policy(name)));
            }
        }
    }

    private List<String> offered() {
        List<String> known = Policies.names();
        List<String> wanted = Binder.get(environment)
                .bind(KlarteckenProperties.POLICIES, Bindable.listOf(String.class))
                .orElse(List.of());
        for (int index = 0; index < wanted.size(); index++) {
            if (!known.contains(wanted.get(index))) {
                throw new RefusedPropertyException(
                        KlarteckenProperties.POLICIES + "[" + index + "]", "one of " + String.join(", ", known));
            }
        }
        return wanted.isEmpty() ? known : wanted;
    }

    private Policy policy(String name) {
        return new ConfiguredPolicy(Policies.named(name), beans.getBean(PolicyDefaults.class), observers());
    }

    private Consumer<Report> observers() {
        List<ReportObserver> observers =
                beans.getBeanProvider(ReportObserver.class).orderedStream().toList();
        return report -> observers.forEach(observer -> observer.reported(report));
    }
}
