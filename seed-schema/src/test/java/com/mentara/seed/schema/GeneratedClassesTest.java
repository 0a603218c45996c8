package com.mentara.seed.schema;

import static com.mentara.seed.schema.Tables.CLIENT;
import static com.mentara.seed.schema.Tables.CLIENT_THERAPIST;
import static com.mentara.seed.schema.Tables.COMMENT;
import static com.mentara.seed.schema.Tables.MEETING;
import static com.mentara.seed.schema.Tables.POST;
import static com.mentara.seed.schema.Tables.PRE_ASSESSMENT;
import static com.mentara.seed.schema.Tables.REPORT;
import static com.mentara.seed.schema.Tables.REVIEW;
import static com.mentara.seed.schema.Tables.ROOM;
import static com.mentara.seed.schema.Tables.THERAPIST;
import static com.mentara.seed.schema.Tables.USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.mentara.seed.schema.enums.MeetingStatus;
import com.mentara.seed.schema.tables.records.ClientTherapistRecord;
import java.lang.module.ModuleDescriptor;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Index;
import org.jooq.JSONB;
import org.jooq.Named;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** The generated classes have the names, types, keys and paths that enrichers are written with. */
class GeneratedClassesTest {

    private static final List<Table<?>> TABLES = DefaultSchema.DEFAULT_SCHEMA.getTables();

    @Test
    void columnsHaveJavaTypes() {
        TableField<ClientTherapistRecord, LocalDateTime> assignedAt = CLIENT_THERAPIST.ASSIGNED_AT;

        assertThat(assignedAt.getName()).isEqualTo("assignedAt");
        assertThat(USER.PASSWORD.getType()).isEqualTo(String.class);
        assertThat(POST.ATTACHMENT_URLS.getType()).isEqualTo(String[].class);
        assertThat(POST.ATTACHMENT_SIZES.getType()).isEqualTo(Integer[].class);
        assertThat(PRE_ASSESSMENT.ANSWERS.getType()).isEqualTo(JSONB.class);
        assertThat(MEETING.STATUS.getType()).isEqualTo(MeetingStatus.class);
        assertThat(THERAPIST.HOURLY_RATE.getType()).isEqualTo(BigDecimal.class);
        assertThat(THERAPIST.IS_PRC_LICENSED.getName()).isEqualTo("isPRCLicensed");
        assertThat(ROOM.ORDER.getType()).isEqualTo(Integer.class);
    }

    @Test
    void columnsKnowWhetherTheyAreNullableOrHaveADefault() {
        assertThat(USER.PASSWORD.getDataType().nullable()).isTrue();
        assertThat(USER.EMAIL.getDataType().nullable()).isFalse();
        assertThat(USER.CREATED_AT.getDataType().defaulted()).isTrue();
        assertThat(USER.UPDATED_AT.getDataType().defaulted()).isFalse();
        assertThat(MEETING.STATUS.getDataType().defaulted()).isTrue();
        assertThat(POST.ATTACHMENT_URLS.getDataType().defaulted()).isTrue();
    }

    @Test
    void recordsAreFilledInOneExpression() {
        var row = new ClientTherapistRecord().setStatus("active").setAssignedAt(SampleRows.THEN);

        assertThat(row.getStatus()).isEqualTo("active");
        assertThat(row.getAssignedAt()).isEqualTo(SampleRows.THEN);
    }

    @Test
    void enumsCarryTheirLiterals() {
        assertThat(MeetingStatus.values())
                .extracting(MeetingStatus::getLiteral)
                .containsExactly(
                        "SCHEDULED", "WAITING", "CONFIRMED", "IN_PROGRESS", "COMPLETED", "CANCELLED", "NO_SHOW");
    }

    @Test
    void pathsAreNamedForTheColumn() {
        assertThat(CLIENT.user().CREATED_AT.getType()).isEqualTo(LocalDateTime.class);
        assertThat(REPORT.reporter()).isNotEqualTo(REPORT.reportedUser());
        assertThat(COMMENT.parent().parent().post().user().EMAIL.getName()).isEqualTo("email");
        assertThat(THERAPIST.processedByAdmin().user().ID.getName()).isEqualTo("id");
    }

    @Test
    void uniqueIndexesAreUniqueKeysUnlessTheyRepeatThePrimaryKey() {
        assertThat(USER.getUniqueKeys())
                .extracting(UniqueKey::getName)
                .containsExactlyInAnyOrder("User_email_key", "User_emailVerifyToken_key", "User_resetToken_key");
        assertThat(REVIEW.getUniqueKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.getFields())
                        .containsExactly(REVIEW.CLIENT_ID, REVIEW.THERAPIST_ID, REVIEW.MEETING_ID));
        assertThat(CLIENT.getUniqueKeys()).isEmpty();
    }

    @Test
    void uniqueIndexesAreIndexesToo() {
        assertThat(USER.getIndexes())
                .filteredOn(Index::getUnique)
                .extracting(Index::getName)
                .containsExactlyInAnyOrder(
                        "User_id_key", "User_email_key", "User_emailVerifyToken_key", "User_resetToken_key");
    }

    @Test
    void everyTableKeyAndIndexIsThere() {
        assertThat(TABLES).hasSize(33 + 2 + 4);
        assertThat(TABLES.stream().filter(table -> table.getPrimaryKey() != null))
                .hasSize(33 + 2);
        assertThat(TABLES.stream()
                        .mapToInt(table -> table.getReferences().size())
                        .sum())
                .isEqualTo(54 + 4);
        assertThat(TABLES.stream()
                        .mapToInt(table -> table.getUniqueKeys().size())
                        .sum())
                .isEqualTo(25 - 6 + 2);
        assertThat(TABLES.stream().flatMap(table -> table.getIndexes().stream()).filter(Index::getUnique))
                .hasSize(25 + 2);
        assertThat(TABLES.stream().flatMap(table -> table.getIndexes().stream()))
                .extracting(Named::getName)
                .hasSize(142 - 33 + 4 + 5)
                .contains("TherapistAvailability_therapistId_dayOfWeek_startTime_endTi_key")
                .doesNotHaveDuplicates();
    }

    @Test
    void tableNamesAreQuotedAndWithoutSchema() {
        assertThat(DSL.using(SQLDialect.POSTGRES)
                        .select(CLIENT.USER_ID)
                        .from(CLIENT)
                        .getSQL())
                .isEqualTo("select \"Client\".\"userId\" from \"Client\"");
    }

    @Test
    void moduleExportsTheSchemaAndNothingElse() {
        assertThat(Migrations.class.getModule().getDescriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "com.mentara.seed.schema",
                        "com.mentara.seed.schema.enums",
                        "com.mentara.seed.schema.tables",
                        "com.mentara.seed.schema.tables.records");
    }
}
