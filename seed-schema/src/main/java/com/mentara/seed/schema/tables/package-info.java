/** One class a table or view; generated, and not marked for null. */
@NullUnmarked
package com.mentara.seed.schema.tables;

import org.jspecify.annotations.NullUnmarked;
