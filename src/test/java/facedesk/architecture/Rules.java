package facedesk.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every rule of the house by its name. */
final class Rules {
    private Rules() {}

    /** The rules for the house below a root package. */
    static Map<String, ArchRule> below(String root) throws ReflectiveOperationException {
        House house = new House(root);
        Map<String, ArchRule> rules = new TreeMap<>();
        for (Object set : List.of(new RoomRules(house), new TechnologyRules(house))) {
            for (Method method : set.getClass().getDeclaredMethods()) {
                if (method.getReturnType() == ArchRule.class && method.getParameterCount() == 0) {
                    rules.put(method.getName(), (ArchRule) method.invoke(set));
                }
            }
        }
        return rules;
    }
}
