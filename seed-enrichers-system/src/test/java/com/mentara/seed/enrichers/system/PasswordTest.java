package com.mentara.seed.enrichers.system;

import static org.assertj.core.api.Assertions.assertThat;

import at.favre.lib.crypto.bcrypt.BCrypt;
import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void theHashIsOfThePasswordThatTestersKnow() {
        BCrypt.Result result = BCrypt.verifyer(BCrypt.Version.VERSION_2B)
                .verifyStrict("password123".toCharArray(), People.PASSWORD.toCharArray());
        assertThat(result.verified).as(result.toString()).isTrue();
    }

    @Test
    void theHashLooksLikeThoseOfTheApplication() {
        assertThat(People.PASSWORD).startsWith("$2b$10$").hasSize(60);
    }
}
