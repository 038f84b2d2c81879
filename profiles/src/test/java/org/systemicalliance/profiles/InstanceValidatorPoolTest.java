package org.systemicalliance.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InstanceValidatorPoolTest {

    private static final String PATIENT = "{\"resourceType\":\"Patient\",\"gender\":\"female\"}";

    @Test
    @DisplayName("a validator is used again, and makes way for another before it holds too much")
    void uses() {
        FhirContext context = FhirContext.forR4Cached();
        ConformanceResources guide = ConformanceResources.load(context);
        InstanceValidatorPool pool =
                new InstanceValidatorPool(ConformanceResources.load(context).core(), guide.types());

        for (int time = 0; time < InstanceValidatorPool.USES; time++) {
            pool.validate(PATIENT, Set.of());
        }
        assertThat(pool.made()).isEqualTo(1);

        assertThat(pool.validate(PATIENT.replace("female", "unheard-of"), Set.of()))
                .anyMatch(message -> message.getLevel().isError());
        assertThat(pool.made()).isEqualTo(2);
    }
}
