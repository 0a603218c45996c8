package com.mentara.seed.cli;

/** A host and the port that its server listens on. */
record Endpoint(String host, int port) {

    /** The usual text form, {@code host:port}; an IPv6 address stands in brackets. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
