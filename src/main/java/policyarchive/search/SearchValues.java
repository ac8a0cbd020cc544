package policyarchive.search;

import org.springframework.stereotype.Component;

/** What the values of filters and of fields in queries are in the index. */
@Component
record SearchValues(FilterValues filters, FieldValues fields) {}
