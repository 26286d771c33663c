import Benchmark
import Measuring
@_spi(Generated) import WebhookEvents

/// Measures how the time per event depends on the number of event types of a catalog, and on the
/// number of properties of a type, of which each body has eight.
enum CatalogSizes {
    /// The table of event types.
    static func typesTable(rounds: Int) async throws -> String {
        let rows = [
            row("6", of: Types6Event.self), row("200", of: Types200Event.self),
            row("2000", of: Types2000Event.self),
        ]
        return try await table("event types", rows, rounds: rounds)
    }

    /// The table of properties.
    static func propertiesTable(rounds: Int) async throws -> String {
        let rows = [8, 32, 128, 512].map { count in
            row("\(count)", of: WideEvent.self, type: "wide.Wide\(count)", of: count)
        }
        return try await table("properties", rows, rounds: rounds)
    }

    private static let events = 10_000

    private static func table(_ name: String, _ rows: [Row], rounds: Int) async throws -> String {
        let bodies = Array(repeating: body(type: "", of: 8), count: events)
        let workload = Workload(name, bodies: bodies, reference: rows[0].name, rows: rows)
        var run = InterleavedRun([workload])
        try await run.measure(rounds: rounds)
        let times = run.nanoseconds[0].map { decimal($0, 0) }
        return MarkdownTable.text(
            head: [name] + rows.map(\.name), lines: [["nanoseconds per event"] + times])
    }

    /// Events that alternate between types from the whole catalog.
    private static func row<Catalog: WebhookEvent>(
        _ name: String, of catalog: Catalog.Type
    ) -> Row {
        let types = Catalog.layout.typeNames
        let bodies = (0..<events).map { body(type: types[$0 &* 7_919 % types.count], of: 8) }
        return row(name, of: catalog, bodies)
    }

    private static func row<Catalog: WebhookEvent>(
        _ name: String, of catalog: Catalog.Type, type: String, of properties: Int
    ) -> Row {
        row(name, of: catalog, Array(repeating: body(type: type, of: properties), count: events))
    }

    private static func row<Catalog: WebhookEvent>(
        _ name: String, of catalog: Catalog.Type, _ bodies: [[UInt8]]
    ) -> Row {
        let messages = bodies.map { WebhookMessage(body: $0) }
        return Row(name) {
            for message in messages {
                let event = try Catalog(message)
                precondition(event.content.type != nil, "a body has no known type")
                blackHole(event)
            }
        }
    }

    /// A body with eight properties, which are spread over those of its type.
    private static func body(type: String, of properties: Int) -> [UInt8] {
        let members = (0..<8).map { #""field_\#($0 * properties / 8)":"some text of a value""# }
        return Array(
            #"{"id":"evt_1","type":"\#(type)","data":{\#(members.joined(separator: ","))}}"#.utf8)
    }
}
