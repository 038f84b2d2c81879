package org.systemicalliance.server.records;

import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.Reliabilities;

/** What the site knows and decided about measuring. Whatever is computed from ratings uses it, and says so. */
public interface Measurement {

    /** The reliabilities in force now, on whatever node they were put on record. */
    Reliabilities reliabilities();

    MeasurePolicy policy();
}
