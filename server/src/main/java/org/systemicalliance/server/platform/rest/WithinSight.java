package org.systemicalliance.server.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands beside {@code @Operation} where what the operation does and answers follows from what its caller may see. An
 * operation without it is closed to everyone with limited sight.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WithinSight {

    /** The scope that a token needs for it: resource type and one interaction, such as {@code Observation.r}. */
    String scope();
}
