package org.systemicalliance.server.records;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.param.StringOrListParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * The stored resources. What the server does here it does in its own name; what a client may see or change is decided
 * where its request comes in.
 */
public class Records {

    /** Marks a resource that the server itself wrote; hooks that guard against clients let it pass. */
    private static final String OWN = Records.class.getName() + ".own";

    /** More entities than a request about a single resource touches. */
    private static final int MUCH = 300;

    private final DaoRegistry daos;
    private final IHapiTransactionService transactions;
    private final EntityManager entities;

    Records(DaoRegistry daos, IHapiTransactionService transactions, EntityManager entities) {
        this.daos = daos;
        this.transactions = transactions;
        this.entities = entities;
    }

    /** The current version; empty if there is none, or it was deleted. */
    public <T extends Resource> Optional<T> find(Class<T> type, String literal) {
        try {
            return Optional.of(daos.getResourceDao(type).read(new IdType(literal), new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException absent) {
            return Optional.empty();
        }
    }

    /**
     * The current version.
     *
     * @throws ResourceNotFoundException if there is none
     * @throws ResourceGoneException if it was deleted
     */
    public <T extends Resource> T get(Class<T> type, String literal) {
        return daos.getResourceDao(type).read(new IdType(literal), new SystemRequestDetails());
    }

    /** Whether there once was a resource that was deleted. */
    public <T extends Resource> boolean isDeleted(Class<T> type, String literal) {
        try {
            daos.getResourceDao(type).read(new IdType(literal), new SystemRequestDetails());
            return false;
        } catch (ResourceGoneException gone) {
            return true;
        } catch (ResourceNotFoundException never) {
            return false;
        }
    }

    /** Everything that matches, in one query. */
    public <T extends Resource> List<T> search(Class<T> type, SearchParameterMap criteria) {
        criteria.setLoadSynchronous(true);
        IBundleProvider found = daos.getResourceDao(type).search(criteria, new SystemRequestDetails());
        return found.getAllResources().stream().map(type::cast).toList();
    }

    /** The current versions of those that there are, in one query. */
    public <T extends Resource> List<T> findAll(Class<T> type, Collection<String> literals) {
        StringOrListParam ids = new StringOrListParam();
        literals.forEach(literal -> ids.add(new StringParam(new IdType(literal).getIdPart())));
        return literals.isEmpty()
                ? List.of()
                : search(type, SearchParameterMap.newSynchronous().add(Resource.SP_RES_ID, ids));
    }

    /** Visits everything that matches, one after the other: as much as there is, but not for a request. */
    public <T extends Resource> void forEach(Class<T> type, SearchParameterMap criteria, Consumer<T> visitor) {
        IFhirResourceDao<T> dao = daos.getResourceDao(type);
        List<JpaPid> all = dao.searchForIds(criteria, new SystemRequestDetails());
        for (int visited = 0; visited < all.size(); visited++) {
            visitor.accept(dao.readByPid(all.get(visited)));
            if (visited % MUCH == 0) {
                flush();
            }
        }
    }

    /**
     * Writes a resource under its own id, as a new version if it exists already, in the transaction that is running.
     * An unchanged resource makes no new version.
     */
    public <T extends Resource> T store(T resource) {
        return store(resource, new TransactionDetails());
    }

    /**
     * Writes resources one after the other, of which later ones may refer to earlier ones.
     *
     * @param running what the running transaction knows of where references lead; learns of what is written
     */
    public void storeAll(List<? extends Resource> resources, TransactionDetails running) {
        resources.forEach(resource -> write(resource, running));
        flush();
    }

    private <T extends Resource> T store(T resource, TransactionDetails details) {
        T stored = write(resource, details);
        flush();
        return stored;
    }

    private <T extends Resource> T write(T resource, TransactionDetails details) {
        resource.setUserData(OWN, Boolean.TRUE);
        DaoMethodOutcome outcome =
                dao(resource).update(resource, null, true, false, new SystemRequestDetails(), details);
        @SuppressWarnings("unchecked")
        T written = (T) outcome.getResource();
        return written;
    }

    /**
     * While a transaction Bundle is carried out nothing reaches the database by itself, and queries would not see it.
     * Every flush looks through all that the session holds, so that a session which holds much is emptied: else the work
     * on a Bundle would grow with the square of its size.
     */
    private void flush() {
        entities.flush();
        Session session = entities.unwrap(Session.class);
        if (session.getStatistics().getEntityCount() > MUCH) {
            session.clear();
        }
    }

    /**
     * Creates a resource as if a client had sent it.
     *
     * @param id the id it gets; null to leave the choice to storage. A resource that is stored under that id already is
     *     not touched
     * @return the resource as stored
     */
    public <T extends Resource> T create(T resource, String id, RequestDetails request) {
        String condition = id == null ? null : resource.fhirType() + "?_id=" + id;
        resource.setUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, id);
        DaoMethodOutcome outcome = dao(resource).create(resource, condition, request);
        @SuppressWarnings("unchecked")
        T stored = (T) outcome.getResource();
        return stored;
    }

    /** Whether the server itself wrote this resource just now. */
    public static boolean isOwn(Resource resource) {
        return resource.getUserData(OWN) == Boolean.TRUE;
    }

    /** Does everything or nothing; joins the transaction that is running, where there is one. */
    public <T> T inTransaction(RequestDetails request, Supplier<T> work) {
        return transactions.withRequest(request).execute(work::get);
    }

    /** Reads of one state; nothing that was read is looked through for changes. */
    public <T> T reading(RequestDetails request, Supplier<T> work) {
        return transactions.withRequest(request).readOnly().execute(work::get);
    }

    @SuppressWarnings("unchecked")
    private <T extends Resource> IFhirResourceDao<T> dao(T resource) {
        return (IFhirResourceDao<T>) daos.getResourceDao(resource.getClass());
    }
}
