package org.systemicalliance.server.platform.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Definitions that clients stored: other profiles, value sets, questionnaires. Each answer of the database, also that
 * there is none, is kept until a definition is written.
 */
class StoredDefinitions implements IValidationSupport {

    private static final Set<String> DEFINITIONS = Set.of(
            "CodeSystem", "ConceptMap", "NamingSystem", "Questionnaire", "SearchParameter", "StructureDefinition", "ValueSet");

    private final IValidationSupport database;
    private final Map<String, Optional<IBaseResource>> known = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    StoredDefinitions(IValidationSupport database) {
        this.database = database;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        forgetIfDefinition(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource) {
        forgetIfDefinition(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        forgetIfDefinition(resource);
    }

    private void forgetIfDefinition(IBaseResource resource) {
        if (resource != null && DEFINITIONS.contains(resource.fhirType())) {
            invalidateCaches();
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public void invalidateCaches() {
        known.clear();
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
    public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
        return type.cast(kept(type.getSimpleName(), url, () -> database.fetchResource(type, url)));
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
        return system != null && !system.isBlank() && fetchCodeSystem(system) != null;
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, String url) {
        return url != null && !url.isBlank() && fetchValueSet(url) != null;
    }

    private IBaseResource kept(String type, String url, Supplier<IBaseResource> query) {
        String key = type + " " + url;
        Optional<IBaseResource> answer = known.get(key);
        if (answer == null) {
            answer = Optional.ofNullable(query.get());
            known.put(key, answer);
        }
        return answer.orElse(null);
    }
}
