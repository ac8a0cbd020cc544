package policyarchive.timeline;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Constants by the names that requests give them, whatever the case; an unknown name is none. */
final class Constants {
    private Constants() {}

    static <E extends Enum<E>> List<E> named(Class<E> type, Collection<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.stream().anyMatch(constant.name()::equalsIgnoreCase))
                .toList();
    }
}
