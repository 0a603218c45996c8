package com.mentara.seed.cli;

class InvoicesEnricherTest implements SystemContract {

    @Override
    public String name() {
        return "invoices";
    }
}
