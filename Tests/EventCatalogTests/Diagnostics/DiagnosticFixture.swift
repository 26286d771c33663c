import EventCatalog
import Testing

/// A catalog with one mistake, and the expected output.
struct DiagnosticFixture: Sendable, CustomTestStringConvertible {
    let id: CatalogProblem.ID
    let catalog: String
    var config: String?
    let printed: String

    var testDescription: String { id.rawValue }

    init(_ id: CatalogProblem.ID, _ catalog: String, _ printed: String) {
        self.id = id
        self.catalog = catalog
        self.printed = printed
    }

    /// The files beside the catalog.
    static let folder = SourceFolder(catalogPath: "shop.events.json") { path in
        switch path {
        case "broken.json": .file(SourceFile(path: path, bytes: Array("{\n\"a\":}".utf8)))
        case "twice.json":
            .file(SourceFile(path: path, bytes: Array("{\"id\": 1,\n\"id\": 2}".utf8)))
        case "linked.json": .outside
        default: .missing
        }
    }

    static let all = catalogs + messages + schemas + keywords

    private static let catalogs: [DiagnosticFixture] = [
        .init(
            .notJSON, "{\n  'catalog': 1 }",
            "shop.events.json:2:3: error: not JSON: expected a key in double quotes [not-json]"),
        .init(
            .missingField,
            #"{"discriminator": "$message.payload#/type", "events": {"a": {"data": {}}}}"#,
            """
            shop.events.json:1:1: error: the catalog has no 'catalog' [missing-field]
            shop.events.json:1:1: note: add "catalog": "1.1"
            """),
        .init(
            .missingField,
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {}}}"#,
            "shop.events.json:1:79: error: event 'a' has no 'data' [missing-field]"),
        .init(
            .wrongType, "[]",
            "shop.events.json:1:1: error: the catalog is an array, expected an object [wrong-type]"),
        .init(
            .unknownField,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "x-free": 1,
            "event": {}, "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:1: warning: the catalog has an unknown key 'event', which is ignored [unknown-field]
            shop.events.json:2:1: note: did you mean 'events'?
            """),
        .init(
            .unknownField,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "envelope":
            {"x-free": 1, "dat": "$message.payload#/data"}, "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:15: error: 'envelope' has an unknown key 'dat' [unknown-field]
            shop.events.json:2:15: note: did you mean 'data'?
            """),
        .init(
            .unsupportedVersion,
            #"{"catalog": "2.0", "discriminator": "$message.payload#/type", "events": {"a": {"data": {}}}}"#,
            "shop.events.json:1:13: error: unsupported catalog version '2.0', expected '1.1' [unsupported-version]"
        ),
        .init(
            .emptyEventType,
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"": {"data": {}}}}"#,
            """
            shop.events.json:1:74: error: an event type is empty [empty-event-type]
            shop.events.json:1:74: note: the key is the type as it appears in messages, such as 'order.paid'
            """),
        .init(
            .noEvents,
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {}}"#,
            "shop.events.json:1:73: warning: the catalog has no events [no-events]"),
        .init(
            .notAnExpression,
            #"{"catalog": "1.0", "discriminator": "/type", "events": {"a": {"data": {}}}}"#,
            """
            shop.events.json:1:37: error: '/type' is not a runtime expression [not-an-expression]
            shop.events.json:1:37: note: write '$message.payload#/POINTER' or '$message.header#/NAME'
            """),
        .init(
            .notInBody,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "messages": "$message.header#/X", "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:13: error: '$message.header#/X' does not point into the body, which contains the batch [not-in-body]
            shop.events.json:2:13: note: write '$request.body#/POINTER'
            """),
        .init(
            .unknownProtocol,
            #"{"catalog": "1.0", "protocol": "cloudevent", "events": {"a": {"data": {}}}}"#,
            """
            shop.events.json:1:32: error: unknown protocol 'cloudevent', expected 'cloudevents' [unknown-protocol]
            shop.events.json:1:32: note: did you mean 'cloudevents'?
            """),
        .init(
            .presetField,
            """
            {"catalog": "1.0", "protocol": "cloudevents", "discriminator": "$message.payload#/type",
            "events": {"a": {"data": {}}}}
            """,
            "shop.events.json:1:47: warning: 'discriminator' is determined by the protocol 'cloudevents', this one is ignored [preset-field]"
        ),
        .init(
            .versionsWithoutLocation,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "a": {"versions": {"1": {"data": {}}}}}}
            """,
            """
            shop.events.json:2:19: error: event 'a' has versions, but the catalog has no expression for them [versions-without-place]
            shop.events.json:2:19: note: add "versions": "$message.payload#/POINTER" beside 'events'
            """),
        .init(
            .noVersions,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "versions": "$message.payload#/v", "events": {"a": {"versions": {}}}}
            """,
            """
            shop.events.json:2:65: error: 'versions' of event 'a' is empty [no-versions]
            shop.events.json:2:65: note: list each version by its value in messages, or use 'data' alone
            """),
        .init(
            .missingField,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "versions": "$message.payload#/v", "events": {"a": {"versions": {"1": {}}}}}
            """,
            "shop.events.json:2:71: error: version '1' of event 'a' has no 'data' [missing-field]"),
        .init(
            .unknownTimeFormat,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "envelope": {"time":
            {"location": "$message.payload#/t", "schema": {"format": "unix-tim"}}},
            "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:58: error: unknown time format 'unix-tim', expected 'date-time', 'unix-time' or 'unix-time-ms' [unknown-time-format]
            shop.events.json:2:58: note: did you mean 'unix-time'?
            """),
        .init(
            .missingField,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "envelope": {"attributes":
            {"livemode": {"location": "$message.payload#/livemode"}}}, "events": {"a": {"data": {}}}}
            """,
            "shop.events.json:2:14: error: attribute 'livemode' has no 'schema' [missing-field]"),
        .init(
            .unknownField,
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "envelope": {"attributes":
            {"a": {"locaton": 1, "location": "$message.payload#/a", "schema": {}}}},
            "events": {"a": {"data": {}}}}
            """,
            """
            shop.events.json:2:8: warning: attribute 'a' has an unknown key 'locaton', which is ignored [unknown-field]
            shop.events.json:2:8: note: did you mean 'location'?
            """),
    ]
}
