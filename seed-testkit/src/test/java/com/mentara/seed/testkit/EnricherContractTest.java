package com.mentara.seed.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.mentara.seed.testkit.BrokenContracts.*;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class EnricherContractTest {
    @Test
    void all() {
        for (Class<?> c : BrokenContracts.class.getDeclaredClasses()) {
            if (java.lang.reflect.Modifier.isAbstract(c.getModifiers())) continue;
            long t = System.nanoTime();
            Map<String, String> f = failures(c);
            System.out.println("=== " + c.getSimpleName() + " " + (System.nanoTime() - t) / 1000000 + " ms " + f.keySet());
            f.forEach((k, v) -> System.out.println("  * " + k + ": " + v));
        }
    }

    private static Map<String, String> failures(Class<?> contract) {
        Map<String, String> messages = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .forEach(event -> messages.put(name(event), message(event)));
        return messages;
    }

    private static String name(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
    }

    private static String message(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .flatMap(TestExecutionResult::getThrowable)
                .map(String::valueOf)
                .orElse("");
    }
}
