package com.mentara.seed.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells which seeder this is, and on which Java it runs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"seed " + version, "Java " + Runtime.version()};
    }
}
