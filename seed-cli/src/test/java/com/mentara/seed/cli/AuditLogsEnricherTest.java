package com.mentara.seed.cli;

class AuditLogsEnricherTest implements SystemContract {

    @Override
    public String name() {
        return "audit-logs";
    }
}
