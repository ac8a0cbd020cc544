package policyarchive.search;

import org.springframework.stereotype.Component;

/** What the values of filters, of fields and of words in queries are in the index. */
@Component
record SearchValues(FilterValues filters, FieldValues fields, Rarity rarity) {}
