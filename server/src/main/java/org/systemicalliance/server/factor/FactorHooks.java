package org.systemicalliance.server.factor;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.systemicalliance.alliance.factor.FactorRules;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/**
 * Where storage tells of factors. The hooks run before the transaction ends, once references between the entries of a
 * Bundle are resolved; what they refuse undoes everything. What is taken back is not held against anything.
 */
class FactorHooks {

    private final FactorReader reader;
    private final FactorTable table;

    FactorHooks(FactorReader reader, FactorTable table) {
        this.reader = reader;
        this.table = table;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        stored(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        stored(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof Observation observation) {
            table.remove(References.to(observation));
        }
    }

    private void stored(IBaseResource resource) {
        if (resource instanceof Observation observation) {
            if (isToBeChecked(observation)) {
                FactorRules.check(reader.read(observation));
            }
            table.follow(observation);
        }
    }

    private static boolean isToBeChecked(Observation observation) {
        return Factors.isFactor(observation)
                && observation.getStatus() != ObservationStatus.ENTEREDINERROR
                && !Records.isOwn(observation);
    }
}
