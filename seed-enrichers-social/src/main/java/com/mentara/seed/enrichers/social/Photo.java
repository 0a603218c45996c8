package com.mentara.seed.enrichers.social;

import java.util.List;

/**
 * A landscape that stands for any picture: of a community, or attached to a post.
 *
 * @param subject what can be seen, in words that may name a file
 * @param id names the photo at its host
 */
record Photo(String subject, String id) {

    /** As many as there are communities by name, and a few more. */
    static final List<Photo> ALL = List.of(
            new Photo("forest-path", "1447752875215-b2761acb3c5d"),
            new Photo("mountain-lake", "1506744038136-46273834b3fb"),
            new Photo("above-the-clouds", "1506905925346-21bda4d32df4"),
            new Photo("woods-in-sunlight", "1441974231531-c6227db76b6e"),
            new Photo("evening-view", "1472214103451-9374bd1c798e"),
            new Photo("morning-light", "1469474968028-56623f02e42e"),
            new Photo("misty-valley", "1470071459604-3b5ec3a7fe05"),
            new Photo("beach", "1507525428034-b723cf961d3e"),
            new Photo("green-hills", "1501854140801-50d01698950b"),
            new Photo("lake-shore", "1501785888041-af3ef285b470"),
            new Photo("waterfall", "1433086966358-54859d0ed716"),
            new Photo("river-valley", "1426604966848-d7adac402bff"),
            new Photo("trees-in-fog", "1418065460487-3e41a6c84dc5"),
            new Photo("cabin-by-the-lake", "1470770841072-f978cf4d019e"),
            new Photo("mountain-peak", "1464822759023-fed622ff2c3b"),
            new Photo("golden-field", "1500382017468-9049fed747ef"),
            new Photo("foggy-forest", "1511300636408-a63a89df3482"),
            new Photo("quiet-lake", "1532274402911-5a369e4c4bb5"),
            new Photo("country-road", "1500530855697-b586d89ba3ee"),
            new Photo("sea", "1505142468610-359e7d316be0"));

    /** Where the photo is found, in a width in pixels. */
    String url(int width) {
        return "https://images.unsplash.com/photo-" + id + "?auto=format&fit=crop&w=" + width + "&q=80";
    }
}
