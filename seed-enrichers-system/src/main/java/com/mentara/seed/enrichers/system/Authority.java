package com.mentara.seed.enrichers.system;

import java.util.List;

/**
 * What an admin may do.
 *
 * @param level how high the admin stands: admin or super
 * @param permissions names that the application checks
 */
record Authority(String level, List<String> permissions) {}
