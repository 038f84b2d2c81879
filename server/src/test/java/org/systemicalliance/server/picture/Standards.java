package org.systemicalliance.server.picture;

import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.Reliabilities;
import org.systemicalliance.server.records.Measurement;

/** What a site of a test knows about measuring. */
record Standards(Reliabilities reliabilities, MeasurePolicy policy) implements Measurement {

    static final Standards NOTHING_KNOWN = new Standards(Reliabilities.NONE, MeasurePolicy.SUGGESTED);
}
