package org.systemicalliance.server.platform.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Refuses references that do not resolve, wherever they stand: HAPI looks only at those that it indexes, and names no
 * place in a list. Runs when everything of the request is stored, so that entries of a transaction may refer to each
 * other; what is refused undoes all of it.
 */
@Interceptor
public class ReferenceInterceptor {

    private final DaoRegistry daos;

    public ReferenceInterceptor(DaoRegistry daos) {
        this.daos = daos;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request, TransactionDetails transaction) {
        requireResolved(resource, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before, IBaseResource after, RequestDetails request, TransactionDetails transaction) {
        requireResolved(after, request, transaction);
    }

    private void requireResolved(IBaseResource resource, RequestDetails request, TransactionDetails transaction) {
        if (request != null && !(request instanceof SystemRequestDetails)) {
            String place = ValidationInterceptor.placeOf((Resource) resource);
            ReferencePlaces.visit(
                    (Resource) resource, place, (reference, path) -> requireResolved(reference, path, transaction));
        }
    }

    private void requireResolved(Reference reference, String path, TransactionDetails transaction) {
        IdType id = new IdType(reference.getReference());
        boolean literal = id.hasResourceType() && id.hasIdPart() && !id.isAbsolute();
        if (literal && !exists(id.toUnqualifiedVersionless(), transaction)) {
            throw ReferencePlaces.unresolved(path, id.toUnqualifiedVersionless().getValue());
        }
    }

    private boolean exists(IdType id, TransactionDetails transaction) {
        if (transaction != null && transaction.getResolvedResourceId(id) != null) {
            return true;
        }
        try {
            return daos.isResourceTypeSupported(id.getResourceType())
                    && daos.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails()) != null;
        } catch (ResourceNotFoundException | ResourceGoneException absent) {
            return false;
        }
    }
}
