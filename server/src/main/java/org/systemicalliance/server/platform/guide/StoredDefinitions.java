package org.systemicalliance.server.platform.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.systemicalliance.server.platform.storage.CommittedCache;

/**
 * Definitions that clients stored: other profiles, value sets, questionnaires. Each answer of the database, also that
 * there is none, is kept until a definition is written; the number kept is bounded, since anybody can ask for what does
 * not exist.
 */
@Interceptor
public class StoredDefinitions implements IValidationSupport {

    private static final Set<String> TYPES = Set.of(
            "CodeSystem",
            "ConceptMap",
            "NamingSystem",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet");

    private final IValidationSupport database;
    private final CommittedCache<Optional<IBaseResource>> known = new CommittedCache<>(10_000);

    StoredDefinitions(IValidationSupport database) {
        this.database = database;
    }

    void onChange(Runnable listener) {
        known.onChange(listener);
    }

    /** From here on the running transaction may read a definition that is not there for others yet, and may never be. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource definition) {
        forgetIfDefinition(definition);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        forgetIfDefinition(after);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource definition) {
        forgetIfDefinition(definition);
    }

    private void forgetIfDefinition(IBaseResource changed) {
        if (changed != null && TYPES.contains(changed.fhirType())) {
            known.change();
        }
    }

    @Override
    public void invalidateCaches() {
        known.forget();
    }

    @Override
    public FhirContext getFhirContext() {
        return database.getFhirContext();
    }

    @Override
    public String getName() {
        return "Stored definitions";
    }

    @Override
    public IBaseResource fetchStructureDefinition(String url) {
        return kept("StructureDefinition", url, () -> database.fetchStructureDefinition(url));
    }

    @Override
    public IBaseResource fetchCodeSystem(String system) {
        return kept("CodeSystem", system, () -> database.fetchCodeSystem(system));
    }

    @Override
    public IBaseResource fetchValueSet(String url) {
        return kept("ValueSet", url, () -> database.fetchValueSet(url));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
        String name = type == null ? "Resource" : type.getSimpleName();
        return (T) kept(name, url, () -> database.fetchResource(type, url));
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
        return fetchCodeSystem(system) != null;
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, String url) {
        return fetchValueSet(url) != null;
    }

    private IBaseResource kept(String type, String url, Supplier<IBaseResource> query) {
        if (url == null || url.isBlank()) {
            return null;
        }
        return known.get(type + " " + url, () -> Optional.of(Optional.ofNullable(query.get())))
                .flatMap(answer -> answer)
                .orElse(null);
    }
}
