import EventCatalog

extension DiagnosticFixture {
    /// Mistakes in how messages contain events, and in the version of the format.
    static let messages: [DiagnosticFixture] = [
        .init(
            .newerVersion,
            #"{"catalog": "1.7", "discriminator": "$message.payload#/type", "events": {"a": {"data": {}}}}"#,
            """
            shop.events.json:1:13: warning: the catalog has the version '1.7' of the format, of which this tool knows '1.1' [newer-version]
            shop.events.json:1:13: note: use a newer version of swift-webhook-events
            """),
        .init(
            .unsupportedVersion,
            #"{"catalog": "1.x", "discriminator": "$message.payload#/type", "events": {"a": {"data": {}}}}"#,
            "shop.events.json:1:13: error: unsupported catalog version '1.x', expected '1.1' [unsupported-version]"
        ),
        .init(
            .newerConstruct,
            #"{"catalog": "1.0", "discriminator": {"keyOf": "$message.payload#"}, "events": {"a": {"data": {}}}}"#,
            """
            shop.events.json:1:47: warning: 'keyOf' is not in the version '1.0' of the format, which the catalog states [newer-construct]
            shop.events.json:1:47: note: write "catalog": "1.1"
            """),
        .init(
            .notInMessage,
            #"{"catalog": "1.1", "discriminator": {"keyOf": "$message.header#/X"}, "events": {"a": {"data": {}}}}"#,
            """
            shop.events.json:1:47: error: '$message.header#/X' does not point into the body of a message [not-in-message]
            shop.events.json:1:47: note: write '$message.payload#/POINTER'
            """),
        .init(
            .notInMessage,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "envelope": {"data": "$message.header#/X"}, "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:22: error: '$message.header#/X' does not point into the body of a message [not-in-message]
            shop.events.json:2:22: note: write '$message.payload#/POINTER'
            """),
        .init(
            .locationInKey,
            """
            {"catalog": "1.1", "discriminator": {"keyOf": "$message.payload#/e"},
            "envelope": {"id": "$message.payload#/e/a/id"}, "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:20: error: the location is in the value of 'a', which only events of that type have [location-in-key]
            shop.events.json:2:20: note: leave it out: handlers read the value from the payload
            """),
        .init(
            .wildcard,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "messages": "$request.body#/entry/*/changes", "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:13: error: '*' in '$request.body#/entry/*/changes' would be a key of that name, not all elements of an array [wildcard]
            shop.events.json:2:13: note: the arrays that contain messages are "messages": ["$request.body#/entry", "$message.payload#/changes"]
            """),
        .init(
            .wildcard,
            #"{"catalog": "1.0", "discriminator": "$message.payload#/a/*/type", "events": {"a": {"data": {}}}}"#,
            """
            shop.events.json:1:37: error: '*' in '$message.payload#/a/*/type' would be a key of that name, not all elements of an array [wildcard]
            shop.events.json:1:37: note: the arrays that contain messages are "messages": ["$request.body#/a"], and the value in a message is '$message.payload#/type'
            """),
        .init(
            .noParent,
            """
            {"catalog": "1.1", "messages": "$request.body#/a",
            "discriminator": "$message.parent.parent#/type", "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:18: error: '$message.parent.parent#/type' is outside the body: 'messages' has 1 location [no-parent]
            shop.events.json:2:18: note: each location in 'messages' adds one parent; '$request.body' is the whole body
            """),
        .init(
            .unknownValue,
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type", "messages":
            {"location": "$request.body#/a", "contentMediaType": "application/xml"},
            "events": {"a": {"data": {}}}}
            """,
            "shop.events.json:2:54: error: 'contentMediaType' is 'application/xml', expected 'application/json' [unknown-value]"
        ),
        .init(
            .unknownValue,
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type",
            "contentType": "text/plain", "events": {"a": {"data": {}}}}
            """,
            "shop.events.json:2:16: error: 'contentType' is 'text/plain', expected 'application/json' or 'application/x-www-form-urlencoded' [unknown-value]"
        ),
        .init(
            .typesAtKeys,
            """
            {"catalog": "1.0", "discriminator": {"anyOf": ["$message.payload#/e/a", "$message.payload#/e/b"]},
            "events": {"a": {"data": {}}, "b": {"data": {}}, "c": {"data": {}}}}
            """,
            """
            shop.events.json:1:37: warning: the locations end in the names of event types, but a type is the value at one of them [types-at-keys]
            shop.events.json:1:37: note: if the key that is present is the type, write {"keyOf": "$message.payload#/e"}
            """),
    ]
}
