package com.mentara.seed.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Loads the same posts with the engine's ids and with random ones: what it brings that ids ascend with their owners. */
public final class AscendingIds {

    private static final Pattern ROWS = Pattern.compile("([1-9]\\d{0,2})(00k|m)");

    private AscendingIds() {}

    /** Runs in the root of the project. */
    public static void main(String[] arguments) throws Exception {
        Options<Integer> options = Options.of(arguments, AscendingIds::rows, List.of(1_000_000));
        // The first load warms this program and the server.
        PostLoader.load(IdOrder.RANDOM, Load.PIECE);
        List<Measured> all = new ArrayList<>();
        for (int rows : options.sizes()) {
            Measured measured = Measured.of(rows, options.rounds());
            measured.print();
            all.add(measured);
        }
        JsonFile.write(options.json(), all, Measured::write);
    }

    private static int rows(String label) {
        Matcher rows = ROWS.matcher(label);
        if (!rows.matches()) {
            throw new IllegalArgumentException(
                    "'" + label + "' is no number of rows. Write whole pieces of 100,000, such as 100k, 1m or 5m.");
        }
        return Integer.parseInt(rows.group(1)) * (rows.group(2).equals("m") ? 1_000_000 : Load.PIECE);
    }

    /** What one size took with each order. */
    private record Measured(int rows, Map<IdOrder, List<Load>> rounds) {

        /** Every second round is in the opposite order. */
        static Measured of(int rows, int rounds) throws SQLException, IOException {
            List<IdOrder> orders = new ArrayList<>(List.of(IdOrder.values()));
            Map<IdOrder, List<Load>> measured = new EnumMap<>(IdOrder.class);
            for (int round = 0; round < rounds; round++) {
                for (IdOrder order : orders) {
                    measured.computeIfAbsent(order, none -> new ArrayList<>()).add(PostLoader.load(order, rows));
                }
                Collections.reverse(orders);
            }
            return new Measured(rows, measured);
        }

        private double median(IdOrder order, LoadFigure figure) {
            return Medians.of(rounds.getOrDefault(order, List.of()), figure.of());
        }

        private double ratio(IdOrder order, LoadFigure figure) {
            return median(IdOrder.ASCENDING, figure) / median(order, figure);
        }

        void print() {
            System.out.printf(Locale.ROOT, "%n%,d posts%n", rows);
            print("", "%12s", LoadFigure::label);
            rounds.keySet().forEach(order -> print(order.toString(), "%,12.0f", figure -> median(order, figure)));
            rounds.keySet().stream()
                    .filter(order -> order != IdOrder.ASCENDING)
                    .forEach(order -> print("ascending : " + order, "%12.2f", figure -> ratio(order, figure)));
        }

        private static void print(String label, String format, Function<LoadFigure, Object> value) {
            System.out.printf(Locale.ROOT, "  %-26s", label);
            for (LoadFigure figure : LoadFigure.ALL) {
                System.out.printf(Locale.ROOT, format, value.apply(figure));
            }
            System.out.println();
        }

        void write(JsonGenerator json) {
            json.writeNumberProperty("rows", rows);
            for (IdOrder order : rounds.keySet()) {
                json.writeObjectPropertyStart(order.toString());
                for (LoadFigure figure : LoadFigure.ALL) {
                    json.writeNumberProperty(figure.property(), median(order, figure));
                }
                json.writeEndObject();
            }
        }
    }
}
