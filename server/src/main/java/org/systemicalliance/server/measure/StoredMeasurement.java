package org.systemicalliance.server.measure;

import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.Reliabilities;
import org.systemicalliance.alliance.measure.Reliabilities.Choice;
import org.systemicalliance.server.records.Measurement;

/** Reliabilities from the table, policy from the settings. */
class StoredMeasurement implements Measurement {

    private final ReliabilityTable table;
    private final Choice choice;
    private final MeasurePolicy policy;

    StoredMeasurement(ReliabilityTable table, MeasureSettings settings) {
        this.table = table;
        this.choice = settings.choice();
        this.policy = settings.policy();
    }

    @Override
    public Reliabilities reliabilities() {
        return new Reliabilities(table.all(), choice);
    }

    @Override
    public MeasurePolicy policy() {
        return policy;
    }
}
