package facedesk.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rules that the class was planted to break. A class without it keeps every rule. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Breaks {
    String[] value();
}
