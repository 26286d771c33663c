import EventCatalog
import EventCodeGeneration
import Testing

/// References to schemas that `$id`, `$anchor` and `$dynamicAnchor` identify.
@Suite struct IdentifiedSchemaTests {
    private static let files = [
        "order.json": ##"""
        {"$id": "https://schemas.example.com/shop/order.json", "type": "object",
         "properties": {"total": {"$ref": "money.json"}, "line": {"$ref": "#line"}},
         "$defs": {
           "Line": {"$anchor": "line", "type": "object", "properties": {"sku": {"type": "string"}}},
           "Embedded": {"$id": "parts/embedded.json", "$defs": {"Inner": {"type": "boolean"}},
             "properties": {"inner": {"$ref": "#/$defs/Inner"}}}}}
        """##,
        "money.json": ##"""
        {"$id": "https://schemas.example.com/shop/money.json", "type": "object",
         "properties": {"amount": {"type": "integer"}}}
        """##,
        "node.json": ##"""
        {"$dynamicAnchor": "node", "type": "object",
         "properties": {"name": {"type": "string"}, "children": {"items": {"$dynamicRef": "#node"}}}}
        """##,
        "strict.json":
            ##"{"$dynamicAnchor": "node", "$ref": "node.json", "properties": {"depth": {"type": "integer"}}}"##,
        "recursive.json": ##"{"type": "object", "properties": {"next": {"$recursiveRef": "#"}}}"##,
    ]

    private static let definitions = ##"""
        {"Tag": {"$anchor": "tag", "type": "string"},
         "Part": {"$id": "https://schemas.example.com/part", "type": "object",
           "properties": {"size": {"$ref": "#/$defs/Size"}, "up": {"$ref": "#top"}},
           "$defs": {"Size": {"type": "integer"}, "Top": {"$anchor": "top", "type": "boolean"}}}}
        """##

    private func generate(_ schema: String) -> GeneratedCatalog {
        GeneratedCatalog(schema: schema, definitions: Self.definitions, files: Self.files)
    }

    @Test(
        "A reference resolves against the base URI, and to an anchor",
        arguments: [
            ("#tag", "String?"), ("shop.events.json#tag", "String?"), ("order.json#line", "Line?"),
            ("https://schemas.example.com/part", "Part?"),
            ("https://schemas.example.com/part#/$defs/Size", "Int?"),
            ("https://schemas.example.com/part#top", "Bool?"),
            ("#/$defs/Part/properties/size", "Int?"), ("#/$defs/Part/properties/up", "Bool?"),
            ("order.json", "Order?"), ("order.json#/properties/total", "Money?"),
            ("order.json#/properties/line", "OrderLine?"),
            ("order.json#/$defs/Embedded", "Embedded?"),
            ("node.json", "Node?"), ("recursive.json", "Recursive?"),
        ])
    func types(_ reference: String, _ type: String) {
        let generated = generate(##"{"$ref": "\##(reference)"}"##)
        #expect(generated.printed == "")
        #expect(generated.valueType == type)
    }

    @Test("Files that identify themselves by an '$id' refer to each other by it")
    func neighbors() {
        let schema = #"{"$ref": "a.json"}"#
        let base = "https://schemas.example.com/v1/"
        let files = [
            "a.json":
                #"{"$id": "\#(base)a.json", "properties": {"b": {"$ref": "\#(base)sub/b.json"}}}"#,
            "sub/b.json":
                #"{"$id": "\#(base)sub/b.json", "properties": {"x": {"type": "integer"}}}"#,
        ]
        let generated = GeneratedCatalog(schema: schema, files: files)
        #expect(generated.printed == "")
        #expect(generated.file("types").contains("var b: B? {"))

        // A file at that location with another identifier is not the one that is referred to.
        let other = files.merging(["sub/b.json": #"{"properties": {"x": {}}}"#]) { $1 }
        #expect(
            GeneratedCatalog(schema: schema, files: other).output.diagnostics.map(\.problem.id)
                == [.referenceOutsideCatalog])
    }

    @Test("A dynamic reference has a type if only one schema has the anchor")
    func dynamic() {
        let one = generate(#"{"$ref": "node.json"}"#)
        #expect(one.file("types").contains("var children: [Node]? {"))
        let next = generate(#"{"$ref": "recursive.json"}"#)
        #expect(next.file("types").contains("var next: Recursive? {"))
        // Which of the two it is depends on the schema that leads to it.
        for schema in [
            #"{"properties": {"a": {"$ref": "node.json"}, "b": {"$ref": "strict.json"}}}"#,
            #"{"properties": {"b": {"$ref": "strict.json"}, "a": {"$ref": "node.json"}}}"#,
        ] {
            let several = generate(schema)
            #expect(several.output.diagnostics.map(\.problem.id) == [.untypedKeyword])
            #expect(several.file("types").contains("var children: [JSONValue]? {"))
            #expect(several.file("types").contains("var depth: Int? {"))
        }
    }

    @Test("An anchor that does not exist is a warning, and the value raw JSON")
    func unknownAnchor() {
        let generated = generate(##"{"$ref": "order.json#lin"}"##)
        #expect(generated.valueType == "JSONValue?")
        #expect(generated.output.diagnostics.map(\.problem.id) == [.unknownReference])
    }

    @Test(
        "A URI does not lead out of the target",
        arguments: ["catalog:/%2E%2E/x.json", "catalog://etc/x.json"])
    func outside(_ reference: String) {
        let files = ["../x.json": "{}", "/etc/x.json": "{}", "etc/x.json": "{}"]
        let generated = GeneratedCatalog(schema: #"{"$ref": "\#(reference)"}"#, files: files)
        #expect(generated.output.diagnostics.map(\.problem.id) == [.referenceOutsideCatalog])
    }

    @Test("Many references in deeply nested schemas take linear time")
    func deep() {
        let parts = (0..<2_000).map { _ in ##"{"$ref": "#tag"}"## }.joined(separator: ",")
        let schema = (0..<200).reduce("{\"allOf\": [\(parts)]}") { text, _ in
            #"{"items": \#(text)}"#
        }
        #expect(!generate(schema).output.diagnostics.hasErrors)
    }
}
