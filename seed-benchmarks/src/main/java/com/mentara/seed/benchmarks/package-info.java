/** Measures whole processes of the command, alone and beside other ways to fill tables. */
@NullMarked
package com.mentara.seed.benchmarks;

import org.jspecify.annotations.NullMarked;
