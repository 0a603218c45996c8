package com.mentara.seed.cli;

import com.mentara.seed.engine.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the enrichers of a plan as SVG: a column a tier, a line from each enricher to those that it waits for. */
final class PlanDrawing {

    private static final int COLUMN = 240;
    private static final int ROW = 44;
    private static final int BOX_WIDTH = 192;
    private static final int BOX_HEIGHT = 28;
    private static final int MARGIN = 10;

    /** How far a line within a tier goes out of its column. */
    private static final int BEND = 30;

    private final Plan plan;
    private final Map<String, Plan.Step> steps = new HashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Integer> top = new HashMap<>();

    PlanDrawing(Plan plan) {
        this.plan = plan;
        TreeMap<Integer, List<Plan.Step>> tiers = plan.steps().stream()
                .collect(Collectors.groupingBy(Plan.Step::tier, TreeMap::new, Collectors.toList()));
        int column = 0;
        for (List<Plan.Step> tier : tiers.values()) {
            for (int row = 0; row < tier.size(); row++) {
                String name = tier.get(row).name();
                steps.put(name, tier.get(row));
                left.put(name, MARGIN + column * COLUMN);
                top.put(name, MARGIN + row * ROW + (column % 2) * ROW / 3);
            }
            column++;
        }
    }

    Html svg() {
        int width = left.values().stream().mapToInt(x -> x).max().orElse(0) + BOX_WIDTH + BEND;
        int height = top.values().stream().mapToInt(y -> y).max().orElse(0) + BOX_HEIGHT + MARGIN;
        Html svg = new Html()
                .add(
                        "<svg width='%s' height='%s' viewBox='0 0 %s %s' role='img' aria-label='Enrichers and what they wait for'>",
                        width, height, width, height);
        plan.steps()
                .forEach(step -> step.needs().stream()
                        .filter(steps::containsKey)
                        .filter(need -> !isImplied(need, step.needs()))
                        .sorted()
                        .forEach(need -> line(svg, need, step.name())));
        plan.steps().forEach(step -> box(svg, step));
        return svg.add("</svg>");
    }

    /** Whether another need waits for this one anyway, so that a line would say nothing. */
    private boolean isImplied(String need, Set<String> needs) {
        return needs.stream().anyMatch(other -> {
            Plan.Step step = steps.get(other);
            return step != null && step.needs().contains(need);
        });
    }

    private void line(Html svg, String from, String to) {
        int x1 = left.getOrDefault(from, 0) + BOX_WIDTH;
        int y1 = top.getOrDefault(from, 0) + BOX_HEIGHT / 2;
        int x2 = left.getOrDefault(to, 0);
        int y2 = top.getOrDefault(to, 0) + BOX_HEIGHT / 2;
        if (x2 < x1) {
            // Within a tier the line leaves and arrives on the same side.
            svg.add("<path class='edge' d='M%s %s C%s %s %s %s %s %s'/>", x1, y1, x1 + BEND, y1, x1 + BEND, y2, x1, y2);
            return;
        }
        int half = (x1 + x2) / 2;
        svg.add("<path class='edge' d='M%s %s C%s %s %s %s %s %s'/>", x1, y1, half, y1, half, y2, x2, y2);
    }

    private void box(Html svg, Plan.Step step) {
        int x = left.getOrDefault(step.name(), 0);
        int y = top.getOrDefault(step.name(), 0);
        svg.add("<g><title>%s writes %s</title>", step.name(), String.join(", ", step.writes()))
                .add("<rect class='node' x='%s' y='%s' width='%s' height='%s' rx='6'/>", x, y, BOX_WIDTH, BOX_HEIGHT)
                .add("<text x='%s' y='%s'>%s. %s</text></g>", x + 8, y + 19, step.number(), step.name());
    }
}
