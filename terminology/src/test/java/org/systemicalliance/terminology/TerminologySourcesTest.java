package org.systemicalliance.terminology;

import org.systemicalliance.terminology.sources.SushiProjectRules;

class TerminologySourcesTest extends SushiProjectRules {}
