package org.systemicalliance.server.platform.terminology;

import ca.uhn.fhir.jpa.entity.TermCodeSystemVersion;
import ca.uhn.fhir.jpa.entity.TermConcept;
import ca.uhn.fhir.jpa.entity.TermConceptParentChildLink;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.term.UploadStatistics;
import ca.uhn.fhir.jpa.term.api.ITermCodeSystemStorageSvc;
import ca.uhn.fhir.jpa.term.api.ITermDeferredStorageSvc;
import ca.uhn.fhir.jpa.term.custom.CustomTerminologySet;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ValueSet;

/** Concepts live in their CodeSystem and nowhere else, so there is nothing to store beside it and nothing to delete. */
class NoConceptTables implements ITermCodeSystemStorageSvc, ITermDeferredStorageSvc {

    @Override
    public void storeNewCodeSystemVersionIfNeeded(CodeSystem codeSystem, ResourceTable entity, RequestDetails request) {
        // The stored CodeSystem is the only copy.
    }

    @Override
    public void storeNewCodeSystemVersion(
            String uri,
            String name,
            String version,
            TermCodeSystemVersion concepts,
            ResourceTable entity,
            RequestDetails request) {
        throw uploadsRefused();
    }

    @Override
    public IIdType storeNewCodeSystemVersion(
            CodeSystem codeSystem,
            TermCodeSystemVersion concepts,
            RequestDetails request,
            List<ValueSet> valueSets,
            List<ConceptMap> conceptMaps) {
        throw uploadsRefused();
    }

    @Override
    public UploadStatistics applyDeltaCodeSystemsAdd(String system, CustomTerminologySet additions) {
        throw uploadsRefused();
    }

    @Override
    public UploadStatistics applyDeltaCodeSystemsRemove(String system, CustomTerminologySet removals) {
        throw uploadsRefused();
    }

    @Override
    public int saveConcept(TermConcept concept) {
        throw uploadsRefused();
    }

    @Override
    public void addConceptToStorageQueue(TermConcept concept) {
        throw uploadsRefused();
    }

    @Override
    public void addConceptLinkToStorageQueue(TermConceptParentChildLink link) {
        throw uploadsRefused();
    }

    @Override
    public void addConceptMapsToStorageQueue(List<ConceptMap> conceptMaps) {
        throw uploadsRefused();
    }

    @Override
    public void addValueSetsToStorageQueue(List<ValueSet> valueSets) {
        throw uploadsRefused();
    }

    private static MethodNotAllowedException uploadsRefused() {
        return new MethodNotAllowedException(
                "This server takes terminology as CodeSystem, ValueSet and ConceptMap only");
    }

    @Override
    public void saveDeferred() {
        // Nothing is deferred.
    }

    @Override
    public void saveAllDeferred() {
        // Nothing is deferred.
    }

    @Override
    public boolean isStorageQueueEmpty(boolean includeExecutingJobs) {
        return true;
    }

    @Override
    public boolean isJobsExecuting() {
        return false;
    }

    @Override
    public void setProcessDeferred(boolean process) {
        // Nothing is deferred.
    }

    @Override
    public void deleteCodeSystemForResource(ResourceTable codeSystem) {
        // There is no second copy to delete.
    }

    @Override
    public void deleteCodeSystemVersion(TermCodeSystemVersion version) {
        // There is no second copy to delete.
    }

    @Override
    public void notifyJobEnded(String id) {
        // No job is started.
    }

    @Override
    public void logQueueForUnitTest() {
        // Nothing is queued.
    }

    @Override
    public void disallowDeferredTaskTimeout() {
        // Nothing is deferred.
    }
}
