package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.systemicalliance.alliance.access.Mark;
import org.systemicalliance.server.exchange.Guide;

/**
 * Indexes the marks of every resource beside HAPI's own search parameters, so that a search of somebody with limited
 * clearance is narrowed inside the database: totals, pages and sorting are right because what is hidden is never found.
 */
class ExposureIndex extends SearchParamExtractorR4 {

    /** Name of the internal search parameter. Clients may not use it. */
    static final String PARAMETER = "exposure";

    private final PartitionSettings partitions;

    ExposureIndex(PartitionSettings partitions) {
        this.partitions = partitions;
    }

    @Override
    public SearchParamSet<BaseResourceIndexedSearchParam> extractSearchParamTokens(
            IBaseResource resource, ISearchParamFilter filter) {
        SearchParamSet<BaseResourceIndexedSearchParam> tokens = super.extractSearchParamTokens(resource, filter);
        for (Mark mark : Exposures.of(resource)) {
            tokens.add(
                    new ResourceIndexedSearchParamToken(partitions, resource.fhirType(), PARAMETER, null, mark.text()));
        }
        return tokens;
    }

    /** What the index keeps of marks. Never empty, because an empty list is no SQL. */
    static List<Long> hashes(PartitionSettings partitions, String type, Collection<Mark> marks) {
        List<Long> hashes = marks.stream()
                .map(mark -> ResourceIndexedSearchParamToken.calculateHashValue(
                        partitions, RequestPartitionId.defaultPartition(partitions), type, PARAMETER, mark.text()))
                .toList();
        return hashes.isEmpty() ? List.of(0L) : hashes;
    }

    /** Declares the parameter to HAPI. Its expression finds nothing; the marks are computed here. */
    static SearchParameter parameter() {
        SearchParameter parameter = new SearchParameter();
        parameter.setId(PARAMETER);
        parameter
                .setUrl(Guide.CANONICAL + "/SearchParameter/" + PARAMETER)
                .setName("Exposure")
                .setStatus(PublicationStatus.ACTIVE)
                .setDescription("Internal: why a resource may be shown.")
                .setCode(PARAMETER)
                .addBase("Resource")
                .setType(SearchParamType.TOKEN)
                .setExpression("Resource.meta.where(false).source");
        return parameter;
    }
}
