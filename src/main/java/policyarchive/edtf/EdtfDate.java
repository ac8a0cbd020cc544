package policyarchive.edtf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source allows.
 *
 * @param edtf the date in EDTF level 1
 * @param earliest the first day it may lie on; null where the start is open or unknown
 * @param latest the last day it may lie on; null where the end is open or unknown
 */
public record EdtfDate(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {}
