/** One class a row of a table or view; generated, and not marked for null, since any column may be unset. */
@NullUnmarked
package com.mentara.seed.schema.tables.records;

import org.jspecify.annotations.NullUnmarked;
