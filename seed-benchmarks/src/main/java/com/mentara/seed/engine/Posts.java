package com.mentara.seed.engine;

import com.mentara.seed.schema.tables.records.PostRecord;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jooq.TableRecord;

/** Made-up rows of the table of posts. */
final class Posts {

    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 9, 30);

    private Posts() {}

    /** So many posts of one user, with ids that ascend. */
    static List<TableRecord<?>> of(String user, int number) {
        List<TableRecord<?>> posts = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            PostRecord post = new PostRecord();
            post.setId(Ids.id(i, Hash.of(i)).toString());
            post.setTitle("What helped me through week " + i);
            post.setContent(
                    "I did not think that it would make a difference.\nIt took a while, and then it did. ".repeat(2));
            post.setCreatedAt(START.plusMinutes(i));
            post.setUpdatedAt(START.plusMinutes(i));
            post.setUserId(user);
            post.setAttachmentUrls(new String[0]);
            post.setAttachmentNames(new String[0]);
            post.setAttachmentSizes(new Integer[0]);
            posts.add(post);
        }
        return posts;
    }
}
