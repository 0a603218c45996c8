package com.mentara.seed.enrichers.messaging;

import com.mentara.seed.api.Seed;
import com.mentara.seed.api.Slot;
import com.mentara.seed.schema.enums.MessageType;
import com.mentara.seed.schema.tables.records.ConversationRecord;
import com.mentara.seed.schema.tables.records.MessageRecord;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jooq.Record;

/** Messages as rows. */
final class Messages {

    private static final double QUOTES = 0.3;
    private static final double EDITED = 0.05;
    private static final Duration UNTIL_EDITED = Duration.ofMinutes(10);

    private Messages() {}

    static MessageRecord message(Slot<ConversationRecord, Record> slot) {
        Seed seed = slot.seed();
        Talk talk = Talk.of(slot);
        Turn turn = Turn.of(slot.ordinal());
        LocalDateTime sent = talk.frame().at(turn, slot.ownerSeed().at("frame"), seed.at("pause"));
        boolean edited = seed.at("edited").chance(EDITED);
        LocalDateTime editedAt = edited ? seed.at("edited at").after(UNTIL_EDITED, sent) : null;
        boolean quotes = turn.answer() && seed.at("quotes").chance(QUOTES);
        return new MessageRecord()
                .setId(slot.id())
                .setConversationId(slot.owner().getId())
                .setSenderId(talk.writer(turn).id())
                .setContent(Dialogues.text(slot, talk, turn))
                .setMessageType(MessageType.TEXT)
                .setAttachmentUrls(new String[0])
                .setAttachmentNames(new String[0])
                .setAttachmentSizes(new Integer[0])
                .setReplyToId(quotes ? slot.idOf(slot.ordinal() - 1) : null)
                .setIsEdited(edited)
                .setIsDeleted(false)
                .setEditedAt(editedAt)
                .setCreatedAt(sent)
                .setUpdatedAt(edited ? editedAt : sent);
    }
}
