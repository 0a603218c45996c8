/** What only the build needs: the jOOQ generator on an embedded server. */
@NullMarked
package com.mentara.seed.build;

import org.jspecify.annotations.NullMarked;
