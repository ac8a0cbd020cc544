/** How the words that people type into a search box are read: the query language, without the index. */
@NullMarked
package policyarchive.search.query;

import org.jspecify.annotations.NullMarked;
