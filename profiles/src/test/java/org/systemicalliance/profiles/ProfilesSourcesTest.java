package org.systemicalliance.profiles;

import org.systemicalliance.terminology.sources.SushiProjectRules;

class ProfilesSourcesTest extends SushiProjectRules {}
