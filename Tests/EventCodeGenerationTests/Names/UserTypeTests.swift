#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct UserTypeTests {
    /// Types of the user with names of the runtime.
    static let types = [
        "BatchWebhookEvent", "CalendarDate", "DateTime", "Event", "EventAttributes", "EventDecoder",
        "EventLayout", "EventProtocol", "EventRecord", "EventUnion", "EventVersions", "JSONMap",
        "JSONValue", "KnownValues", "LinkedPayload", "MalformedEvent", "NumberedStringEnum",
        "OpenStringEnum", "PayloadError", "RecordFields", "RecordSchema", "URI", "UnionSchema",
        "UnknownEvent", "WebhookEvent", "WebhookEventGroup", "WebhookEventType", "WebhookMessage",
    ]

    @Test(
        "Types of the user with names of the runtime do not hide them from generated code",
        arguments: EveryPartCatalog.Frame.allCases, AccessLevel.allCases)
    func sameNames(frame: EveryPartCatalog.Frame, access: AccessLevel) throws {
        let generated = EveryPartCatalog.generate(frame, access, #", "grouping": "prefix""#)
        try #require(generated.printed == "")
        let user = GeneratedFile(
            name: "Types.swift",
            contents: Self.types.map { "struct \($0) {}\n" }.joined())
        let files = generated.output.files + [EveryPartCatalog.user(access), user]
        #expect(try SwiftCompiler.complaints(about: files) == "")
    }

    @Test(
        "Generated code compiles in Swift 5 mode, and where the main actor is the default isolation",
        arguments: EveryPartCatalog.Frame.allCases)
    func modes(frame: EveryPartCatalog.Frame) throws {
        let generated = EveryPartCatalog.generate(frame, .internal, #", "grouping": "prefix""#)
        let files = generated.output.files + [EveryPartCatalog.user(.internal)]
        #expect(try SwiftCompiler.complaints(about: files, version: 5) == "")
        #expect(
            try SwiftCompiler.complaints(about: files, defaultIsolation: "MainActor") == "")
    }
}
#endif
