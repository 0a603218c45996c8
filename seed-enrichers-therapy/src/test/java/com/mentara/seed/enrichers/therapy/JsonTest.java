package com.mentara.seed.enrichers.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void mapsKeepTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", List.of(1, 2));
        map.put("a", new BigDecimal("0.50"));
        assertThat(Json.of(map).data()).isEqualTo("{\"z\": [1, 2], \"a\": 0.50}");
    }

    @Test
    void textIsQuoted() {
        assertThat(Json.of("a \"b\" \\ \n é").data()).isEqualTo("\"a \\\"b\\\" \\\\ \\u000a é\"");
    }
}
