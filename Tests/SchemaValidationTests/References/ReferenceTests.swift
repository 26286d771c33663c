import SchemaValidation
import StrictJSON
import Testing

@Suite struct ReferenceTests {
    private let documents = [
        "catalog:/shop/main.json": SchemaDocument(
            json(
                """
                {"$id": "https://x.example/catalog", "$defs": {"a": {"$ref": "order.json#/$defs/o"},
                "b/c": {"type": "null"}, "d": {"$ref": "#/$defs/b~1c"},
                "e": {"$ref": "../own.json"}, "f": {"$ref": "#/events/x/data"},
                "g": {"$ref": "missing.json"}, "h": {"$ref": "order%2Ejson#/%24defs/o"}},
                "events": {"x": {"data": {"$id": "https://y.example/x", "$ref": "z"}}}}
                """), roots: [["$defs", "a"], ["$defs", "d"], ["events", "x", "data"]]),
        "catalog:/shop/order.json": SchemaDocument(json(#"{"$defs": {"o": {"type": "string"}}}"#)),
        "catalog:/own.json": SchemaDocument(
            json(#"{"$id": "https://z.example/s/own.json", "$ref": "other.json"}"#)),
        "catalog:/other.json": SchemaDocument(json(#"{"type": "boolean"}"#)),
        "https://y.example/z": SchemaDocument(json(#"{"type": "integer"}"#)),
    ]

    @Test(
        "A reference resolves to a URI, or to a file beside its own",
        arguments: [
            ("a", #""text""#, true), ("a", "1", false), ("d", "null", true), ("d", "1", false),
            ("e", "true", true), ("e", "1", false), ("f", "1", true), ("f", "1.5", false),
            ("g", "1", nil), ("h", "1", nil),
        ] as [(String, String, Bool?)])
    func references(name: String, instance: String, isExpected: Bool?) throws {
        let validator = SchemaValidator { [documents] in documents[$0] }
        let location = DocumentLocation(
            document: "catalog:/shop/main.json", pointer: ["$defs", name])
        let report = try #require(validator.validate(json(instance), at: location))
        #expect((report.unchecked.isEmpty ? report.isValid : nil) == isExpected)
    }

    @Test("Without a schema there is no report")
    func nowhere() {
        let validator = SchemaValidator { [documents] in documents[$0] }
        #expect(validator.validate(1, at: DocumentLocation(document: "catalog:/no.json")) == nil)
        let location = DocumentLocation(document: "catalog:/other.json", pointer: ["type"])
        #expect(validator.validate(1, at: location) == nil)
    }
}
