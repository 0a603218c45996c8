/** One class an enum type of the database; generated, and not marked for null. */
@NullUnmarked
package com.mentara.seed.schema.enums;

import org.jspecify.annotations.NullUnmarked;
