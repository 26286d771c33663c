#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct EveryPartTests {
    @Test(
        "All features together compile without a warning",
        arguments: EveryPartCatalog.Frame.allCases, AccessLevel.allCases)
    func grouped(
        frame: EveryPartCatalog.Frame, access: AccessLevel
    ) throws {
        let nonexhaustive = access == .internal ? "" : #", "nonexhaustive": true"#
        let generated = EveryPartCatalog.generate(
            frame, access, #", "grouping": "prefix"\#(nonexhaustive)"#)
        try #require(generated.printed == "")
        let files = generated.output.files + [EveryPartCatalog.user(access)]
        let complaints = try SwiftCompiler.complaints(about: files)
        #expect(complaints == "")
    }

    @Test(
        "All features together compile without groups",
        arguments: AccessLevel.allCases)
    func ungrouped(access: AccessLevel) throws {
        let generated = EveryPartCatalog.generate(.batch, access, "")
        try #require(generated.printed == "")
        let files = generated.output.files + [EveryPartCatalog.user(access)]
        let complaints = try SwiftCompiler.complaints(about: files)
        #expect(complaints == "")
    }

    @Test(
        "The names and types of the config and of the catalog are used everywhere",
        arguments: EveryPartCatalog.Frame.allCases)
    func names(frame: EveryPartCatalog.Frame) {
        let generated = EveryPartCatalog.generate(frame, .internal, #", "grouping": "prefix""#)
        #expect(generated.printed == "")
        for (part, lines) in [
            "events": [
                "enum WholeEvent: ", "enum WholeOrderEvent: WebhookEventGroup {",
                "case paid(Event<Purchase>)", "case paidAgain(Event<SecondOrder>)",
                "case paidLater(Event<Late>)", "case voided(Event<OrderVoidPayload>)",
                "case itemAdded(Event<[Line]>)", "case `default`(WholeDefaultEvent)",
                "case defaultV1(Event<DateTime>)",
            ],
            "handler": [
                "func paidAgain(_ event: Event<SecondOrder>)", "func orderItemAdded(",
                "func defaultV1(",
            ],
            "types": [
                "var inner: Purchase? {", "var mode: Mode? {", "var isLive: Bool? {",
                "var phase: State? {", "var rate: Money.Rate? {", "var who: Customer? {",
                "var thumbsUp: Int? {", "var phase: State? {", "case day", "var total: Decimal? {",
                "var row: Line? {",
            ],
        ] {
            let text = generated.file(part)
            for line in lines { #expect(text.contains(line), "\(part): \(line)") }
        }
    }

    @Test("Generated code has no superfluous empty line")
    func emptyLines() {
        for frame in EveryPartCatalog.Frame.allCases {
            for file in EveryPartCatalog.generate(frame, .public, #", "grouping": "prefix""#).output
                .files
            {
                let lines = file.contents.dropLast()
                    .split(separator: "\n", omittingEmptySubsequences: false)
                for (line, next) in zip(lines, lines.dropFirst()) where line.isEmpty {
                    let text = next.drop { $0 == " " }
                    #expect(!text.isEmpty && text.first != "}", "\(file.name)")
                }
            }
        }
    }

    @Test("All features together are fully typed")
    func coverage() throws {
        for frame in EveryPartCatalog.Frame.allCases {
            let coverage = try #require(
                EveryPartCatalog.generate(frame, .internal, "").output.coverage)
            #expect(coverage.degraded.isEmpty)
            #expect(coverage.events.total == 7 && coverage.events.typed == 7)
            #expect(coverage.properties.total == coverage.properties.typed)
        }
    }
}
#endif
