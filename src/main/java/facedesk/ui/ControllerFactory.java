package facedesk.ui;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.util.Callback;

/**
 * Makes controllers for FXML through their constructors, so that a controller says what it needs and holds it final.
 *
 * <p>A parameter is filled with what was given to {@link #with} for its type; a class of ours that was not given is made
 * new, the same way. Controllers are public, with one public constructor.
 */
public final class ControllerFactory implements Callback<Class<?>, Object> {
    private static final String OURS = "facedesk.ui.";

    private final Map<Class<?>, Object> given = new LinkedHashMap<>();

    /** Offers an object to every constructor that asks for its type. */
    public <T> ControllerFactory with(Class<T> type, T object) {
        given.put(type, object);
        return this;
    }

    /**
     * Makes an object of the class.
     *
     * @throws IllegalArgumentException if a parameter can be neither found nor made
     */
    @Override
    public Object call(Class<?> type) {
        Object known = given.get(type);
        return known != null ? known : make(type);
    }

    private Object make(Class<?> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (!type.getName().startsWith(OURS) || constructors.length != 1) {
            throw new IllegalArgumentException(
                    type.getName() + " was not given and is no screen class with one public constructor");
        }
        Class<?>[] wanted = constructors[0].getParameterTypes();
        Object[] arguments = new Object[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            arguments[i] = call(wanted[i]);
        }
        try {
            return constructors[0].newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot make " + type.getName(), e);
        }
    }
}
