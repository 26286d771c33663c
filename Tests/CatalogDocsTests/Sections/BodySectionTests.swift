import CatalogDecoding
import CatalogDocs
import EventCodeGeneration
import Foundation
import StrictJSON
import TestSupport
import Testing
import WebhookEvents

@Suite struct BodySectionTests {
    @Test(
        "Generated bodies become their events",
        arguments: [
            "github", "google-cloudevents", "openai", "resend", "slack", "square", "stripe", "svix",
            "workos",
        ].filter { Corpora.has("\($0)/catalog.json") })
    func corpora(name: String) throws {
        let docs = try Documented(Corpora.bytes(of: "\(name)/catalog.json"), named: "catalog.json")
        try check(docs.output)
    }

    @Test("Examples of the catalog are shown, and a body with the required properties only")
    func examples() throws {
        let docs = try Documented.checkout()
        try check(docs.output)
        let page = docs["events/checkout.session.paid.md"]
        #expect(page.contains("### Example\n\n```json\n{\n  \"id\": \"evt_test_c3hT4mS0\""))
        #expect(page.contains("### Required properties only"))
        #expect(!page.contains("### With optional properties"))
    }

    @Test("A body with the optional properties has those inside other objects, too")
    func full() throws {
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.header#/X-Event",
             "envelope": {"id": "$message.header#/X-Id", "data": "$message.payload#/d"},
             "events": {"a": {"data": {"required": ["n"], "properties": {
               "n": {"type": "integer", "minimum": 5}, "s": {"type": "string", "pattern": "^z+$"},
               "o": {"properties": {"p": {"enum": ["x", "y"]}, "q": {"type": "array", "items": {"format":
                 "date", "type": "string"}}}}}}}}}
            """)
        let page = docs["events/a.md"]
        #expect(page.contains("Header fields: `X-Id: example`, `X-Event: a`"))
        #expect(page.contains("\"o\": {\n      \"p\": \"x\",\n      \"q\": [\"2026-01-01\"]"))
        try check(docs.output)
    }

    /// Decodes the generated bodies of all events.
    private func check(_ output: GeneratorPipeline.Output) throws {
        let decoder = try #require(CatalogDecoder(output))
        let bodies = try #require(output.samples).bodies
        #expect(bodies.count == output.module?.events.count)
        for sample in bodies.flatMap({ [$0.minimal, $0.full] + $0.examples }) {
            let message = WebhookMessage(
                headers: sample.headers.map { ($0.name, $0.value) },
                body: sample.bytes(of: sample.body))
            let events = try decoder.events(in: message)
            #expect(events.count == 1)
            for event in events {
                #expect(event.isKnown(as: sample.type), "\(sample.type) \(sample.body)")
            }
        }
    }
}

extension DescribedEvent {
    fileprivate func isKnown(as type: String) -> Bool {
        if case .known(let event) = self { event.typeName == type } else { false }
    }
}
