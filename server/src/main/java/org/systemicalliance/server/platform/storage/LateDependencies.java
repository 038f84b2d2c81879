package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.jpa.cache.IResourceTypeCacheSvc;
import ca.uhn.fhir.jpa.cache.ISearchParamIdentityCacheSvc;
import java.util.Set;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.MethodParameter;

/**
 * Decides which dependencies inside HAPI are resolved when first used instead of when the bean is made. Two reasons:
 * some of HAPI's beans need each other in a circle, which Spring rightly refuses; and each of its 56 repositories costs
 * time to make though most are never used by a given server.
 */
class LateDependencies extends ContextAnnotationAutowireCandidateResolver {

    private static final String REPOSITORIES = "ca.uhn.fhir.jpa.dao.data";

    /** Where HAPI's circles are cut: class and field. */
    private static final Set<String> CIRCLES = Set.of(
            "InMemoryResourceMatcher.mySearchParamRegistry",
            "BaseSearchParamExtractor.mySearchParamRegistry",
            "SearchParamExtractorService.mySearchParamRegistry",
            "MatchUrlService.mySearchParamRegistry",
            "SearchConfig.myBatchResourceLoader",
            // Replaced by DefinitionChain, which does not use it.
            "JpaValidationSupportChain.myNpmJpaValidationSupport");

    /** These read the database as soon as they are made, and would wait for Hibernate. */
    private static final Set<Class<?>> READS_AT_ONCE =
            Set.of(ISearchParamIdentityCacheSvc.class, IResourceTypeCacheSvc.class);

    @Override
    protected boolean isLazy(DependencyDescriptor dependency) {
        return super.isLazy(dependency)
                || isRepository(dependency)
                || cutsCircle(dependency)
                || READS_AT_ONCE.contains(dependency.getDependencyType());
    }

    private static boolean isRepository(DependencyDescriptor dependency) {
        return dependency.getDependencyType().getPackageName().equals(REPOSITORIES);
    }

    private static boolean cutsCircle(DependencyDescriptor dependency) {
        MethodParameter parameter = dependency.getMethodParameter();
        if (parameter != null || dependency.getField() == null) {
            return false;
        }
        var field = dependency.getField();
        return CIRCLES.contains(field.getDeclaringClass().getSimpleName() + "." + field.getName());
    }
}
