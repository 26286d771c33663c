import EventCatalog
import EventCodeGeneration
import StrictJSON
import Testing

@Suite struct CatalogSamplesTests {
    private func samples(_ text: String) throws -> CatalogSamples {
        let file = SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
        return try #require(GeneratorPipeline().generate(file).samples)
    }

    private let shop = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
        "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/data"},
        "events": {
        "order.paid": {"data": {"$ref": "#/$defs/Order"}},
        "order.sent": {"data": {"$ref": "#/$defs/Order"}, "examples": [{"total": 1.10, "state": "new"}]}},
        "$defs": {"Order": {"required": ["total", "state", "buyer"], "properties": {
        "total": {"type": "number", "format": "decimal"}, "state": {"enum": ["new", "old"]},
        "note": {"type": "string"}, "lines": {"type": "array", "items": {"type": "string"}},
        "buyer": {"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string"}, "age": {"type": "integer"}}}}}}}
        """##

    @Test("The sample of a type without examples is synthesized from its schema")
    func synthesized() throws {
        let samples = try samples(shop)
        #expect(samples.types == ["order.paid", "order.sent"])
        let sample = try #require(samples.samples(of: "order.paid").first)
        #expect(sample.isSynthesized)
        #expect(sample.body["type"] == "order.paid")
        #expect(
            sample.body["data"]?.description
                == #"{"total":1.5,"state":"new","note":"text","buyer":{"name":"text"}}"#)
    }

    @Test("An example payload is put into the envelope with its exact numbers")
    func payload() throws {
        let text = shop.replacing(
            #""state": "new"}]"#, with: #""state": "new", "buyer": {"name": "A"}}]"#)
        let sample = try #require(samples(text).samples(of: "order.sent").first)
        #expect(!sample.isSynthesized)
        #expect(sample.body["data"]?["total"]?.number?.text == "1.10")
        #expect(sample.body["id"] == "example")
    }

    @Test("An event gets another identifier if the catalog has a location for it")
    func identifier() throws {
        let samples = try samples(shop)
        let sample = try #require(samples.samples(of: "order.paid").first)
        #expect(samples.identified(sample, as: "evt_7").body["id"] == "evt_7")
        let without = try self.samples(
            shop.replacing(#""id": "$message.payload#/id", "#, with: ""))
        #expect(without.identified(sample, as: "evt_7").body == sample.body)
    }

    @Test("Samples of unknown and malformed events are unknown and malformed")
    func invalid() throws {
        let samples = try samples(shop)
        #expect(samples.unknown(type: "order.lost").body["type"] == "order.lost")
        #expect(samples.samples(of: "order.lost").isEmpty)
        #expect(samples.nearestType(to: "order.payd") == "order.paid")
        let malformed = try #require(samples.malformed)
        #expect(malformed.type == "order.paid")
        #expect(malformed.body["data"]?["total"] == true)
    }

    @Test("A type that accepts any payload has no malformed sample")
    func anyPayload() throws {
        let free = #"""
            {"catalog": "1.0", "discriminator": "$message.header#/X-Event",
            "events": {"ping": {"data": {}}}}
            """#
        let samples = try samples(free)
        #expect(samples.malformed == nil)
        let unknown = samples.unknown(type: "pong")
        #expect(unknown.headers.map(\.name) == ["X-Event"])
        #expect(unknown.headers.map(\.value) == ["pong"])
    }

    @Test("The sample of a batch is identified by its event")
    func batch() throws {
        let samples = try samples(
            shop.replacing(
                #""envelope""#, with: #""messages": "$request.body#/events", "envelope""#))
        let sample = try #require(samples.samples(of: "order.paid").first)
        let identified = samples.identified(sample, as: "evt_7")
        #expect(identified.body["events"]?[0]?["id"] == "evt_7")
        #expect(samples.unknown(type: "x").body["events"]?[0]?["type"] == "x")
    }
}
