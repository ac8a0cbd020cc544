package policyarchive.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import policyarchive.naming.KnownOrganisation.Form;
import policyarchive.naming.KnownOrganisation.FormKind;
import policyarchive.vocabulary.ActorKind;

/** The open list of organisations (the project's own compilation, CC0), by each of their names. */
public final class KnownOrganisations {
    private static final class Standard {
        static final KnownOrganisations LIST = new KnownOrganisations(load());
    }

    private final List<Form> forms = new ArrayList<>();
    private final Map<String, List<Form>> byForm = new HashMap<>();

    private KnownOrganisations(List<KnownOrganisation> all) {
        for (KnownOrganisation organisation : all) {
            add(organisation, FormKind.NAME, List.of(organisation.name()));
            add(organisation, FormKind.ALIAS, organisation.aliases());
            add(organisation, FormKind.ACRONYM, organisation.acronyms());
            add(organisation, FormKind.FORMER, organisation.formerly());
        }
    }

    private void add(KnownOrganisation organisation, FormKind kind, List<String> names) {
        for (String name : names) {
            Form form = new Form(name, kind, organisation);
            forms.add(form);
            byForm.computeIfAbsent(Spelling.fold(name), k -> new ArrayList<>()).add(form);
        }
    }

    /** The list of this project, loaded once. */
    public static KnownOrganisations standard() {
        return Standard.LIST;
    }

    /** Every name of every organisation. */
    public List<Form> forms() {
        return List.copyOf(forms);
    }

    /** The organisations that bear this name, whatever its case and accents; of one name there may be several. */
    public List<Form> named(String name) {
        return List.copyOf(byForm.getOrDefault(Spelling.fold(name), List.of()));
    }

    private static List<KnownOrganisation> load() {
        return NameLists.records(KnownOrganisations.class, "organisations.csv").stream()
                .map(KnownOrganisations::organisation)
                .toList();
    }

    private static KnownOrganisation organisation(CSVRecord row) {
        return new KnownOrganisation(
                row.get("name"),
                ActorKind.valueOf(row.get("kind")),
                row.get("country").isBlank() ? null : row.get("country"),
                NameLists.values(row.get("acronyms")),
                NameLists.values(row.get("aliases")),
                NameLists.values(row.get("formerly")),
                row.get("field"));
    }
}
