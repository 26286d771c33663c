import Foundation
import StrictJSON
import TestSupport
import Testing

@_spi(Generated) @testable import WebhookEvents

/// The scenarios that the authors of CloudEvents publish for their libraries.
@Suite(.enabled(if: Corpora.has(CloudEventScenario.path)))
struct CloudEventScenarioTests {
    private static let names = ["specversion", "datacontenttype"]
    private static let catalog = DescribedCatalog(
        layout: .cloudEvents(
            types: ["com.example.someevent"],
            attributes: EventAttributes(
                RecordSchema(names.map { .optional($0, .string) }),
                at: names.map { .payload([$0]) })),
        payloads: [.map(.string)])

    @Test("All scenarios are read")
    func count() throws {
        #expect(try CloudEventScenario.all.count == 4)
    }

    @Test(
        "The attributes and the data of a scenario are read",
        arguments: try CloudEventScenario.all)
    func scenario(scenario: CloudEventScenario) throws {
        guard case .known(let event)? = try Self.catalog.events(in: scenario.message).first else {
            Issue.record("not known")
            return
        }
        let fields = try #require(event.attributeFields)
        let time = try #require(event.time)
        let attributes: [String: String?] = [
            "id": event.id, "source": event.source, "type": event.typeName,
            "time": time.formatted(.iso8601), "specversion": fields[0],
            "datacontenttype": fields[1],
        ]
        #expect(attributes.compactMapValues { $0 } == scenario.attributes)
        #expect(try JSONValue(event.payloadBytes()) == JSONValue(scenario.data))
    }
}
