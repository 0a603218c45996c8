/** Measures single pieces of the engine; in its package, so that it shows nothing for the sake of that. */
@NullMarked
package com.mentara.seed.engine;

import org.jspecify.annotations.NullMarked;
