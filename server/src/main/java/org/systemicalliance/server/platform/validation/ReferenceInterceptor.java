package org.systemicalliance.server.platform.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
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

    /** What does not validate is refused first. */
    private static final int AFTER_VALIDATION = 100;

    private final DaoRegistry daos;
    private final IIdHelperService<JpaPid> ids;

    public ReferenceInterceptor(DaoRegistry daos, IIdHelperService<JpaPid> ids) {
        this.daos = daos;
        this.ids = ids;
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_VALIDATION)
    public void creating(IBaseResource resource, TransactionDetails transaction) {
        resolveTogether((Resource) resource, transaction);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_VALIDATION)
    public void updating(IBaseResource before, IBaseResource after, TransactionDetails transaction) {
        resolveTogether((Resource) after, transaction);
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

    /** Where the references of a resource lead is looked up in one query; storage would ask for one after the other. */
    private void resolveTogether(Resource resource, TransactionDetails transaction) {
        Set<IIdType> unknown = new LinkedHashSet<>();
        ReferencePlaces.visit(resource, "", (reference, path) -> literal(reference)
                .filter(id -> transaction.getResolvedResourceId(id) == null)
                .ifPresent(unknown::add));
        if (!unknown.isEmpty()) {
            ids.resolveResourceIdentities(
                            RequestPartitionId.allPartitions(),
                            unknown,
                            ResolveIdentityMode.excludeDeleted().noCacheUnlessDeletesDisabled())
                    .forEach((id, found) -> transaction.addResolvedResourceId(id, found.getPersistentId()));
        }
    }

    private void requireResolved(Reference reference, String path, TransactionDetails transaction) {
        literal(reference).filter(id -> !exists(id, transaction)).ifPresent(id -> {
            throw ReferencePlaces.unresolved(path, id.getValue());
        });
    }

    private static Optional<IdType> literal(Reference reference) {
        IdType id = new IdType(reference.getReference());
        return id.hasResourceType() && id.hasIdPart() && !id.isAbsolute()
                ? Optional.of(id.toUnqualifiedVersionless())
                : Optional.empty();
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
