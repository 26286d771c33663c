#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

@Suite struct LargeCatalogTests {
    private static let grouping = #"{"grouping": "prefix"}"#

    @Test(
        "2,000 event types are generated, flat and grouped, without an oversized switch",
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
        #expect(methods.count == 2_002)
    }

    @Test("An open enum of many values has no oversized switch")
    func values() throws {
        let values = (0..<1_000).map { "\"v\($0)\"" }.joined(separator: ",")
        let generated = GeneratedCatalog(schema: #"{"enum": [\#(values)]}"#)
        #expect(largestSwitch(in: generated.file("types")) <= 401)
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test(
        "Code of many groups and an exhaustive switch over it compile without a warning",
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

                func handle(_ event: ShopResource1Event) async throws {
                    try await EventHandlers<ShopResource1Event>(otherwise: { _ in })
                        .on(ShopResource1Event.created) { (_: Event<Resource1>) in }
                        .handle(event)
                    try await EventHandlers<ShopEvent>(otherwise: { _ in })
                        .on({ .resource1(.created($0)) }) { (_: Event<Resource1>) in }
                        .handle(.resource1(event))
                }
                """)
        #expect(try SwiftCompiler.complaints(about: generated.output.files + [user]) == "")
    }

    /// The number of cases in the largest `switch`.
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
