import CatalogDecoding
import EventCatalog
import EventCodeGeneration
import StrictJSON
import TestSupport
import Testing
import WebhookEvents

/// The JSON Schema Test Suite (github.com/json-schema-org/JSON-Schema-Test-Suite), draft 2020-12: each schema is
/// a file that a property refers to, and each instance the value of the property.
@Suite(.enabled(if: Corpora.has("json-schema/tests")))
struct SchemaSuiteDecodingTests {
    private static let tests = "json-schema/tests/draft2020-12"
    /// The files that schemas of the suite refer to by relative references.
    private static let remotes = "json-schema/remotes/draft2020-12"

    /// The valid instances that are malformed, by group.
    ///
    /// A schema without `type` allows values of all types to which its keywords do not apply. It is taken for one
    /// of objects if it has `properties`, of arrays if it has `items`, and of strings if it has `format` or `contentEncoding`.
    private static let withoutType = [
        "additionalProperties.json: additionalProperties being false does not allow other properties":
            3,
        "content.json: validation of binary string-encoding": 1,
        "content.json: validation of binary-encoded media type documents": 1,
        "content.json: validation of binary-encoded media type documents with schema": 1,
        "dependentSchemas.json: single dependency": 3,
        "format.json: date format": 5,
        "format.json: date-time format": 5,
        "format.json: iri format": 5,
        "format.json: iri-reference format": 5,
        "format.json: uri format": 5,
        "format.json: uri-reference format": 5,
        "format.json: uuid format": 5,
        "items.json: a schema given for items": 2,
        "patternProperties.json: patternProperties validates properties matching a regex": 3,
        "properties.json: object properties validation": 2,
        "properties.json: properties whose names are Javascript object property names": 2,
        "ref.json: root pointer ref": 2,
        "ref.json: simple URN base URI with $ref via the URN": 1,
        "required.json: required validation": 4,
    ]
    /// A property that only some schemas describe has its type wherever it occurs.
    private static let conditional = ["dependentSchemas.json: single dependency": 1]
    /// `format` and `contentEncoding` are assertions for types that cannot hold other values.
    private static let asserted = [
        "content.json: validation of binary string-encoding": 1,
        "content.json: validation of binary-encoded media type documents": 1,
        "content.json: validation of binary-encoded media type documents with schema": 1,
        "format.json: uuid format": 1,
    ]

    private struct Counts {
        var groups = 0
        var refused = 0
        var valid = 0
        var malformed: [String: Int] = [:]
    }

    @Test("Each schema that needs no network has types, and each valid instance is known")
    func suite() throws {
        var counts = Counts()
        for name in Corpora.names(in: Self.tests) where name.hasSuffix(".json") {
            for group in try JSONValue(Corpora.bytes(of: "\(Self.tests)/\(name)")).array ?? [] {
                try check(group, in: name, &counts)
            }
        }
        let known = counts.valid - counts.malformed.values.reduce(0, +)
        print(
            """
            JSON Schema Test Suite: \(counts.groups) schemas, \(counts.refused) refer to the network, \
            \(known) of \(counts.valid) valid instances are known
            """)
        #expect(counts.groups == 383)
        #expect(counts.refused == 15)
        #expect(counts.valid == 750)
        let expected = Self.withoutType.merging(Self.conditional, uniquingKeysWith: +)
            .merging(Self.asserted, uniquingKeysWith: +)
        #expect(counts.malformed == expected)
    }

    private func check(_ group: JSONValue, in file: String, _ counts: inout Counts) throws {
        let name = "\(file): \(group["description"]?.string ?? "")"
        let schema = group["schema"] ?? .null
        counts.groups += 1
        let output = output(Array(schema.description.utf8))
        guard let decoder = CatalogDecoder(output) else {
            let isRemote = output.diagnostics.contains {
                [.referenceOutsideCatalog, .missingFile].contains($0.problem.id)
            }
            #expect(
                isRemote && schema.description.contains("://"), "\(name): \(output.diagnostics)")
            counts.refused += 1
            return
        }
        for test in group["tests"]?.array ?? [] where test["valid"]?.boolean == true {
            counts.valid += 1
            let body = #"{"type": "tested", "data": {"value": \#(test["data"] ?? .null)}}"#
            let events = try decoder.events(in: WebhookMessage(body: Array(body.utf8)))
            guard case .known? = events.first else {
                counts.malformed[name, default: 0] += 1
                continue
            }
        }
    }

    private func output(_ schema: [UInt8]) -> GeneratorPipeline.Output {
        let folder = SourceFolder(catalogPath: "suite.events.json") { path in
            if path == "schema.json" { return .file(SourceFile(path: path, bytes: schema)) }
            let bytes = try? Corpora.bytes(of: "\(Self.remotes)/\(path)")
            return bytes.map { .file(SourceFile(path: path, bytes: $0)) } ?? .missing
        }
        let catalog = """
            {
                "catalog": "1.0", "info": {"title": "Suite", "version": "1"},
                "discriminator": "$message.payload#/type", "envelope": {"data": "$message.payload#/data"},
                "events": {
                    "tested": {
                        "data": {"type": "object", "properties": {"value": {"$ref": "schema.json"}}}
                    }
                }
            }
            """
        return GeneratorPipeline().generate(
            SourceFile(path: "suite.events.json", bytes: Array(catalog.utf8)), in: folder)
    }
}
