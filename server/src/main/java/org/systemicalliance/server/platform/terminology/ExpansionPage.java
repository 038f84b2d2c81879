package org.systemicalliance.server.platform.terminology;

import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/** The part of an expansion that was asked for by {@code filter}, {@code offset} and {@code count}. */
class ExpansionPage {

    private final String filter;
    private final int offset;
    private final int count;

    /** @param options null for all of it */
    ExpansionPage(ValueSetExpansionOptions options) {
        filter = options == null || options.getFilter() == null
                ? ""
                : options.getFilter().toLowerCase(Locale.ROOT);
        offset = options == null ? 0 : Math.max(0, options.getOffset());
        count = options == null ? Integer.MAX_VALUE : options.getCount();
    }

    /**
     * @param definition the value set
     * @param whole the same, with all of its expansion and nothing else
     */
    ValueSet of(ValueSet definition, ValueSet whole) {
        ValueSet page = definition.copy();
        page.setCompose(null).setExpansion(whole.getExpansion().copy());
        List<ValueSetExpansionContainsComponent> matching =
                page.getExpansion().getContains().stream().filter(this::matches).toList();
        page.getExpansion()
                .setIdentifier("urn:uuid:" + UUID.randomUUID())
                .setTimestamp(new Date())
                .setTotal(matching.size())
                .setOffset(offset)
                .setContains(new ArrayList<>(
                        matching.stream().skip(offset).limit(count).toList()));
        return page;
    }

    private boolean matches(ValueSetExpansionContainsComponent code) {
        return Stream.of(code.getCode(), code.getDisplay())
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(filter));
    }
}
