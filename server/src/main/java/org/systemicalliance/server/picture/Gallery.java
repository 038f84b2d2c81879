package org.systemicalliance.server.picture;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Measurement;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Draws pictures for whoever may see them, and keeps the indices of those who keep records. */
class Gallery {

    private final Records records;
    private final MaterialReader reader;
    private final Measurement measurement;
    private final Sight sight;
    private final IndexKeeper keeper;

    Gallery(Records records, MaterialReader reader, Measurement measurement, Sight sight) {
        this.records = records;
        this.reader = reader;
        this.measurement = measurement;
        this.sight = sight;
        this.keeper = new IndexKeeper(records);
    }

    List<Leaf> draw(PictureRequest request, ServletRequestDetails http) {
        List<Leaf> leaves = records.reading(http, () -> draw(request, http, index -> index));
        Showing.announce(leaves, http);
        return leaves;
    }

    /**
     * The same, with the indices stored.
     *
     * @throws NotPermitted if the caller does not keep the records of the child
     */
    List<Leaf> drawAndKeep(PictureRequest request, ServletRequestDetails http) {
        Grant grant = Grant.of(http);
        boolean inScope = grant.isUnrestricted() || grant.scopes().permits("Observation", 'c');
        boolean permitted = inScope && sight.keepsRecordsOf(http, request.child());
        if (!permitted) {
            throw new NotPermitted(
                    "access-index", "Indices are kept by who keeps the records of the child, with a scope for it.");
        }
        return records.inTransaction(http, () -> {
            List<Leaf> leaves = draw(request, http, keeper::keep);
            Showing.announce(leaves, http);
            return leaves;
        });
    }

    private List<Leaf> draw(PictureRequest request, ServletRequestDetails http, UnaryOperator<Observation> keeping) {
        Viewer viewer = new Viewer(sight, http, request.child());
        Material material = reader.read(request, viewer);
        return new PictureAssembler(request, material, viewer, measurement).leaves(keeping);
    }
}
