package com.mentara.seed.engine;

import com.mentara.seed.api.Enricher;
import com.mentara.seed.api.Minimum;
import com.mentara.seed.api.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with a request, given the enrichers that there are. */
final class RequestCheck {

    private RequestCheck() {}

    /** All problems; empty where there are none. */
    static List<String> problems(Request request, List<Enricher> enrichers) {
        List<String> problems = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        for (Enricher enricher : enrichers) {
            names.add(enricher.name());
            enricher.rules().stream().map(Rule::minimum).map(Minimum::key).forEach(keys::add);
        }
        for (Collection<String> selected : List.of(request.only(), request.skip())) {
            for (String name : selected) {
                if (!names.contains(name)) {
                    problems.add("No enricher is named '%s'. There are: %s.%s"
                            .formatted(name, String.join(", ", names), Spelling.suggestion(name, names)));
                }
            }
        }
        request.minimums().forEach((key, given) -> {
            if (!keys.contains(key)) {
                problems.add(
                        "%s: unknown minimum '%s'.%s".formatted(given.origin(), key, Spelling.suggestion(key, keys)));
            } else if (given.rows() < 0) {
                problems.add(
                        "%s: minimum '%s' is %d; it must be 0 or more.".formatted(given.origin(), key, given.rows()));
            }
        });
        problems.addAll(numberProblems(request));
        return problems;
    }

    /** What is wrong with its numbers, whatever enrichers there are. */
    static List<String> numberProblems(Request request) {
        List<String> problems = new ArrayList<>();
        positive(problems, "scale", request.scale());
        positive(problems, "jobs", request.jobs());
        positive(problems, "chunk", request.chunk());
        return problems;
    }

    private static void positive(List<String> problems, String what, int number) {
        if (number < 1) {
            problems.add("%s is %d; it must be 1 or more.".formatted(what, number));
        }
    }
}
