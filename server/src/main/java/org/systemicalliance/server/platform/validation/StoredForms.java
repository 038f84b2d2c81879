package org.systemicalliance.server.platform.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Forms that were registered at run time, beside those of the guide. Each is read once and kept until any form
 * changes.
 */
@Component
@Interceptor
class StoredForms implements IValidationSupport {

    private final FhirContext context;
    private final ObjectProvider<DaoRegistry> daos;
    private final Map<String, Questionnaire> forms = new ConcurrentHashMap<>();

    StoredForms(FhirContext context, ObjectProvider<DaoRegistry> daos) {
        this.context = context;
        this.daos = daos;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource form) {
        forgetIfForm(form);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        forgetIfForm(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource form) {
        forgetIfForm(form);
    }

    private void forgetIfForm(IBaseResource changed) {
        if (changed instanceof Questionnaire) {
            forms.clear();
        }
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public String getName() {
        return "Stored forms";
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
        if (canonical == null || !Questionnaire.class.equals(type)) {
            return null;
        }
        return type.cast(form(canonical));
    }

    /** Only what was found is kept: anybody can ask for forms that do not exist. */
    private Questionnaire form(String canonical) {
        Questionnaire known = forms.get(canonical);
        if (known == null) {
            known = read(canonical).orElse(null);
            if (known != null) {
                forms.put(canonical, known);
            }
        }
        return known;
    }

    private Optional<Questionnaire> read(String canonical) {
        String[] urlAndVersion = canonical.split("\\|", 2);
        SearchParameterMap query = SearchParameterMap.newSynchronous("url", new UriParam(urlAndVersion[0]));
        if (urlAndVersion.length == 2) {
            query.add("version", new TokenParam(urlAndVersion[1]));
        }
        return daos
                .getObject()
                .getResourceDao(Questionnaire.class)
                .search(query, new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(Questionnaire.class::cast)
                .findFirst();
    }
}
