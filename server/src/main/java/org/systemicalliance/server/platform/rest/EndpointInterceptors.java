package org.systemicalliance.server.platform.rest;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.executor.InterceptorService;
import java.util.List;

/**
 * The interceptors of the endpoint, which it shares with storage. Storage calls its own and those of the request that it
 * works for: were they one list, every hook of storage would run twice, validation and audit among them. So the endpoint
 * calls what happens at the endpoint, and storage what happens in storage.
 */
class EndpointInterceptors extends InterceptorService {

    private static final String OF_ENDPOINT = "SERVER_";

    private final IInterceptorService storage;

    EndpointInterceptors(IInterceptorService storage) {
        this.storage = storage;
    }

    @Override
    public boolean registerInterceptor(Object interceptor) {
        storage.registerInterceptor(interceptor);
        return super.registerInterceptor(interceptor);
    }

    @Override
    public boolean hasHooks(Pointcut pointcut) {
        return isOfEndpoint(pointcut) && super.hasHooks(pointcut);
    }

    @Override
    public List<IInvoker> getInvokersForPointcut(Pointcut pointcut) {
        return isOfEndpoint(pointcut) ? super.getInvokersForPointcut(pointcut) : List.of();
    }

    private static boolean isOfEndpoint(Pointcut pointcut) {
        return pointcut.name().startsWith(OF_ENDPOINT);
    }
}
