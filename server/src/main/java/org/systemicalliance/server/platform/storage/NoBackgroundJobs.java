package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.batch2.api.IJobCoordinator;
import ca.uhn.fhir.batch2.api.JobOperationResultJson;
import ca.uhn.fhir.batch2.model.BatchInstanceStatusDTO;
import ca.uhn.fhir.batch2.model.BatchWorkChunkStatusDTO;
import ca.uhn.fhir.batch2.model.JobInstance;
import ca.uhn.fhir.batch2.model.JobInstanceStartRequest;
import ca.uhn.fhir.batch2.model.StatusEnum;
import ca.uhn.fhir.batch2.models.JobInstanceFetchRequest;
import ca.uhn.fhir.jpa.batch.models.Batch2JobStartResponse;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;

/** Stands where HAPI expects its queue of background jobs. This server has none, and says so when one is asked for. */
class NoBackgroundJobs implements IJobCoordinator {

    @Override
    public Batch2JobStartResponse startInstance(RequestDetails request, JobInstanceStartRequest job) {
        throw new MethodNotAllowedException("This server runs no background jobs");
    }

    @Override
    public JobInstance getInstance(String id) {
        throw new ResourceNotFoundException("This server runs no background jobs");
    }

    @Override
    public JobOperationResultJson cancelInstance(String id) {
        throw new ResourceNotFoundException("This server runs no background jobs");
    }

    @Override
    public BatchInstanceStatusDTO getBatchInstanceStatus(String id) {
        throw new ResourceNotFoundException("This server runs no background jobs");
    }

    @Override
    public List<BatchWorkChunkStatusDTO> getWorkChunkStatus(String id) {
        return List.of();
    }

    @Override
    public List<JobInstance> getInstances(int pageSize, int pageIndex) {
        return List.of();
    }

    @Override
    public List<JobInstance> getRecentInstances(int count, int start) {
        return List.of();
    }

    @Override
    public List<JobInstance> getInstancesbyJobDefinitionIdAndEndedStatus(
            String definition, Boolean ended, int count, int start) {
        return List.of();
    }

    @Override
    public Page<JobInstance> fetchAllJobInstances(JobInstanceFetchRequest request) {
        return Page.empty();
    }

    @Override
    public List<JobInstance> getJobInstancesByJobDefinitionIdAndStatuses(
            String definition, Set<StatusEnum> statuses, int count, int start) {
        return List.of();
    }

    @Override
    public List<JobInstance> getJobInstancesByJobDefinitionId(String definition, int count, int start) {
        return List.of();
    }
}
