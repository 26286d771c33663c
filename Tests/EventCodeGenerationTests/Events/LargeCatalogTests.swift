#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct LargeCatalogTests {
    private static let grouping = #"{"grouping": "prefix"}"#

    @Test(
        "2,000 event types generate, flat and grouped, and no switch is too large",
        arguments: [
            "{}", grouping, #"{"grouping": {"by": "prefix", "parts": 2}}"#,
            #"{"grouping": {"by": "prefix", "separator": "resource"}}"#,
        ])
    func generates(_ config: String) {
        let catalog = SyntheticCatalog(count: 2_000)
        let generated = GeneratedCatalog(catalog.text, config: config)
        #expect(generated.printed == "")
        for file in generated.output.files {
            #expect(largestSwitch(in: file.contents) <= 403, "\(file.name)")
        }
        let methods = generated.file("handler").split(separator: "\n")
            .filter { $0.hasPrefix("    func ") && !$0.hasSuffix("{") }
        #expect(methods.count == 2_003)
    }

    @Test("Open enums of many values have no switch that is too large")
    func values() throws {
        let values = (0..<1_000).map { "\"v\($0)\"" }.joined(separator: ",")
        let generated = GeneratedCatalog(schema: #"{"enum": [\#(values)]}"#)
        #expect(largestSwitch(in: generated.file("types")) <= 401)
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test(
        "Code of a catalog with many groups compiles without a warning, and so does an exhaustive switch",
        arguments: AccessLevel.allCases)
    func compiles(_ access: AccessLevel) throws {
        let generated = GeneratedCatalog(
            SyntheticCatalog(count: 40).text, access: access, config: Self.grouping)
        let user = GeneratedFile(
            name: "User.swift",
            contents: """
                import WebhookEvents

                func name(of event: ShopEvent) -> String {
                    switch event {
                    case .resource0(.created(let event)): event.data.id
                    case .resource0, .resource1, .resource2: event.type ?? ""
                    case .resource3(let event):
                        switch event {
                        case .created, .updated, .deleted, .closed, .reopened, .archived, .expired:
                            event.type
                        case .subscriptionCreated(let event), .subscriptionTrialEnded(let event):
                            event.type ?? ""
                        case .taxIDUpdated(let event): event.data.id
                        }
                    case .unknown, .malformed: ""
                    }
                }

                struct Some: PartialShopEventHandler {
                    func resource1Created(_ event: Event<Resource1>) async throws {}
                    func unhandled(_ event: ShopEvent) async throws {}
                }

                func handle(_ event: ShopResource1Event) async throws {
                    try await Some().handle(event)
                    try await Some().handle(.resource1(event))
                }
                """)
        #expect(try SwiftCompiler.complaints(about: generated.output.files + [user]) == "")
    }

    /// How many cases the largest `switch` has.
    private func largestSwitch(in text: String) -> Int {
        var (largest, count) = (0, 0)
        for line in text.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("switch ") { count = 0 }
            if line.hasPrefix("case "), line.contains(":") { count += 1 }
            largest = max(largest, count)
        }
        return largest
    }
}
#endif
