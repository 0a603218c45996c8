package com.mentara.seed.cli;

class NotificationsEnricherTest implements SystemContract {

    @Override
    public String name() {
        return "notifications";
    }
}
