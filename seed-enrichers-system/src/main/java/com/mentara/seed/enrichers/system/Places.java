package com.mentara.seed.enrichers.system;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mentara.seed.api.Seed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where people live and work. */
final class Places {

    /** The names of the states in which therapists practise, by the letters that stand for them in an address. */
    private static final Map<String, String> PROVINCES = Texts.PEOPLE.entries("practice states").stream()
            .map(entry -> entry.split(" = ", 2))
            .collect(toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

    private Places() {}

    /** Any city, such as {@code Austin, TX}. */
    static String city(Seed seed) {
        return seed.pick(Texts.PEOPLE.entries("cities"));
    }

    /** A city of a state where therapists practise; any such state where none is given. */
    static String practiceCity(Seed seed, @Nullable String province) {
        List<String> cities = Texts.PEOPLE.entries("cities").stream()
                .filter(city -> province == null
                        ? PROVINCES.containsKey(state(city))
                        : province.equals(PROVINCES.get(state(city))))
                .collect(toUnmodifiableList());
        return seed.pick(cities);
    }

    /** The state in which a practice city lies. */
    static String province(String practiceCity) {
        return requireNonNull(PROVINCES.get(state(practiceCity)));
    }

    /** A house in a city. */
    static String address(Seed seed, String city) {
        return seed.at("number").between(100, 9_899) + " " + Texts.PEOPLE.draw(seed.at("street"), "streets") + ", "
                + city;
    }

    private static String state(String city) {
        return city.substring(city.lastIndexOf(' ') + 1);
    }
}
