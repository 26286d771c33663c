import CatalogDecoding
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON
import TestSupport
import Testing
import WebhookEvents

/// The whole examples of the page about the catalog format.
@Suite struct FormatPageTests {
    /// The catalogs of the page, in order: the JSON blocks that begin with the version.
    private static func catalogs() throws -> [String] {
        let page = try String(
            contentsOf: PackageFolder.root.appending(path: "schema/README.md"), encoding: .utf8)
        return page.split(separator: "```json\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
            .filter { $0.hasPrefix(#"{ "catalog":"#) }
    }

    private static func output(_ catalog: String) -> GeneratorPipeline.Output {
        // The page leaves definitions out that do not matter.
        let text = catalog.replacing(##"{ "$ref": "#/$defs/Order" }"##, with: "{}")
        let file = SourceFile(path: "page.events.json", bytes: Array(text.utf8))
        return GeneratorPipeline().generate(file)
    }

    @Test("Each catalog of the page is valid, and its own samples are known")
    func catalogs() throws {
        let catalogs = try Self.catalogs()
        #expect(catalogs.count == 6)
        for catalog in catalogs {
            let output = Self.output(catalog)
            #expect(output.diagnostics.isEmpty, "\(output.diagnostics)")
            let decoder = try #require(CatalogDecoder(output))
            let samples = try #require(output.samples)
            for sample in samples.samples(of: samples.types) {
                let message = WebhookMessage(
                    headers: sample.headers.map { ($0.name, $0.value) },
                    body: sample.bytes(of: sample.body))
                for event in try decoder.events(in: message) {
                    #expect(Self.outcome(event) == sample.type, "\(sample.body)")
                }
            }
        }
    }

    @Test(
        "Each body of the page is decoded as the page says",
        arguments: [
            (0, #"{"update_id": 1, "message": {"text": "hi"}}"#, ["message"]),
            (0, #"{"update_id": 1, "message": null, "callback_query": {}}"#, ["callback_query"]),
            (0, #"{"update_id": 1, "poll": {}}"#, ["unknown poll"]),
            (0, #"{"poll": {}, "quiz": {}}"#, ["unknown"]), (0, #"{"update_id": 1}"#, ["unknown"]),
            (0, "[]", ["unknown"]),
            (0, #"{"message": {"text": "hi"}, "callback_query": {}}"#, ["malformed "]),
            (
                1,
                #"{"object": "page", "entry": [{"id": "p1", "changes": [{"field": "feed", "value": {"item": "a"}}]}]}"#,
                ["feed"]
            ),
            (1, #"{"entry": [{"id": "p1"}, {"changes": []}]}"#, ["malformed changes"]),
            (
                2, #"{"message": {"data": "eyJ0eXBlIjoicm93LmFkZGVkIiwicm93Ijo3fQ=="}}"#,
                ["row.added"]
            ),
            (
                2, #"{"message": {"data": "eyJ0eXBlIjoicm93LmFkZGVkIiwicm93IjoieCJ9"}}"#,
                ["malformed message.data.row"]
            ),
            (3, "event=opened&recipient=ana%40example.com&count=2&tag=a&tag=b", ["opened"]),
            (3, "event=opened&recipient=a&count=x", ["malformed count"]),
            (4, "payload=%7B%22type%22%3A%22pressed%22%2C%22button%22%3A%22b%22%7D", ["pressed"]),
        ])
    func bodies(catalog: Int, body: String, outcomes: [String]) throws {
        let decoder = try #require(CatalogDecoder(Self.output(try Self.catalogs()[catalog])))
        let events = try decoder.events(in: WebhookMessage(body: body))
        #expect(events.map(Self.outcome) == outcomes)
    }

    private static func outcome(_ event: DescribedEvent) -> String {
        switch event {
        case .known(let event): event.typeName ?? ""
        case .unknown(let event): event.type.map { "unknown \($0)" } ?? "unknown"
        case .malformed(let event): "malformed \(event.error.path)"
        }
    }
}
