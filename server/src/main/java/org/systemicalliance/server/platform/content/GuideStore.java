package org.systemicalliance.server.platform.content;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.MetadataResource;
import org.systemicalliance.profiles.ConformanceResources;

/**
 * The stored copy of the guide. It is written in one transaction when the database has none, or one of another build;
 * the capability statement carries the checksum of the package that it came from.
 */
class GuideStore {

    private static final String CHECKSUM = ConformanceResources.CANONICAL + "/sid/guide-package";
    private static final String FILLED = ConformanceResources.CANONICAL + "/sid/filled-with";
    private static final IdType MARKED = new IdType("CapabilityStatement", "alliance-server");

    private final DaoRegistry daos;
    private final IFhirSystemDao<Bundle, Meta> system;
    private final ConformanceResources guide;

    GuideStore(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> system, ConformanceResources guide) {
        this.daos = daos;
        this.system = system;
        this.guide = guide;
    }

    /** Whether something was done to this database, once and for all. */
    boolean isMarked(String deed) {
        return stored().map(statement -> statement.getMeta().getTag(FILLED, deed) != null)
                .orElse(false);
    }

    void mark(String deed) {
        Meta mark = new Meta();
        mark.addTag().setSystem(FILLED).setCode(deed);
        daos.getResourceDao(CapabilityStatement.class).metaAddOperation(MARKED, mark, new SystemRequestDetails());
    }

    void bringUpToDate() {
        String checksum = packageChecksum();
        boolean current = stored().map(statement -> statement.getMeta().getTag(CHECKSUM, checksum) != null)
                .orElse(false);
        if (!current) {
            system.transaction(new SystemRequestDetails(), everything(checksum));
        }
    }

    private Optional<CapabilityStatement> stored() {
        try {
            return Optional.of(daos.getResourceDao(CapabilityStatement.class).read(MARKED, new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException absent) {
            return Optional.empty();
        }
    }

    private Bundle everything(String checksum) {
        Bundle transaction = new Bundle();
        transaction.setType(BundleType.TRANSACTION);
        guide.all().forEach(resource -> {
            MetadataResource copy = (MetadataResource) resource.copy();
            if (copy instanceof CapabilityStatement) {
                copy.getMeta().addTag().setSystem(CHECKSUM).setCode(checksum);
            }
            String url = copy.fhirType() + "/" + copy.getIdElement().getIdPart();
            transaction
                    .addEntry()
                    .setResource(copy)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(url);
        });
        return transaction;
    }

    private static String packageChecksum() {
        try (InputStream archive = ConformanceResources.openPackage()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(archive.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
