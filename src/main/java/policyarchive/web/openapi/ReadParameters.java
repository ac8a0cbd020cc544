package policyarchive.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import policyarchive.web.request.ParameterSet;
import policyarchive.web.request.Reads;

/** Describes the query parameters of each operation as its method declares them. */
final class ReadParameters implements OperationCustomizer {
    private static final String QUERY = "query";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Reads reads = method.getMethodAnnotation(Reads.class);
        ParameterSet set = reads == null ? ParameterSet.NONE : reads.value();
        operation.setParameters(with(operation.getParameters(), set, set.names()));
        return operation;
    }

    /** The parameters of the path as they are, and those of the query by these names. */
    static List<Parameter> with(List<Parameter> described, ParameterSet set, List<String> names) {
        List<Parameter> all = new ArrayList<>(Objects.requireNonNullElse(described, List.<Parameter>of()));
        all.removeIf(parameter -> QUERY.equals(parameter.getIn()));
        for (String name : names) {
            all.add(new Parameter().name(name).in(QUERY).schema(ParameterSchemas.of(name, set)));
        }
        return all;
    }
}
