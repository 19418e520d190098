package se.klartecken.testing;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.klartecken.model.Case;

/** Every type of the model for {@code @ForAll}: cases by {@link Cases#any}, single records by {@link Models#any}. */
public final class KlarteckenDomain extends DomainContextBase {

    /** Provides for records and enums of the model. */
    static final class OfTheModel implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage usage) {
            Class<?> type = usage.getRawType();
            return type.getPackage() == Case.class.getPackage() && (type.isRecord() || type.isEnum());
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage usage, SubtypeProvider subtypes) {
            Class<?> type = usage.getRawType();
            if (type == Case.class) {
                return Set.of(Cases.any());
            }
            return Set.of(
                    type.isEnum()
                            ? Arbitraries.of(type.getEnumConstants())
                            : Models.any(type.asSubclass(Record.class)));
        }
    }
}
