import CatalogImport
import StrictJSON
import Testing

@Suite struct MissingPropertiesTests {
    private static let catalog = ##"""
        {"envelope": {"data": "$message.payload#/data"}, "events": {"order.paid": {"data": {"allOf": [
        {"$ref": "#/$defs/Order"}, {"required": ["extra"], "properties": {"extra": {"type": "string"}}}]}}},
        "$defs": {
        "Order": {"type": "object", "required": ["id", "lines", "how"], "properties": {
          "id": {"type": "string"},
          "lines": {"type": "array", "items": {"$ref": "#/$defs/Line"}},
          "more": {"type": "object", "additionalProperties": {"$ref": "#/$defs/Line"}},
          "how": {"oneOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Bank"}]},
          "next": {"$ref": "#/$defs/Order"}}},
        "Line": {"type": "object", "required": ["sku", "note"], "properties": {
          "sku": {"type": "string"}, "note": {"type": ["string", "null"]}}},
        "Card": {"required": ["kind", "last"], "properties": {"kind": {"const": "card"}, "last": {}}},
        "Bank": {"required": ["kind", "iban"], "properties": {"kind": {"const": "bank"}, "iban": {}}}}}
        """##

    private static let order = "/$defs/Order/properties"
    private static let line = "/$defs/Line/properties"
    private static let bodies: [(data: String, pointers: [String])] = [
        (
            #"{"id": "a", "lines": [], "how": {"kind": "card", "last": "1"}, "extra": "b"}"#, []
        ),
        (#"{"lines": [], "how": {"kind": "card", "last": "1"}, "extra": "b"}"#, ["\(order)/id"]),
        (
            #"{"id": null, "lines": [], "how": {"kind": "card", "last": "1"}, "extra": "b"}"#,
            ["\(order)/id"]
        ),
        (
            #"{"id": "a", "lines": [{"sku": "1", "note": null}, {"note": "n"}], "how": {"kind": "bank"}}"#,
            [
                "/events/order.paid/data/allOf/1/properties/extra",
                "/$defs/Bank/properties/iban", "\(line)/sku",
            ]
        ),
        (
            #"{"id": "a", "lines": [], "more": {"x": {"sku": "1"}}, "how": {"kind": "card", "last": "1"}, "extra": "b"}"#,
            ["\(line)/note"]
        ),
        ("[]", []),
    ]

    @Test(
        "Required properties that a body lacks are found in its schemas", arguments: bodies.indices)
    func missing(index: Int) throws {
        let (data, pointers) = Self.bodies[index]
        var missing = MissingProperties(of: try json(Self.catalog))
        missing.examine(try json(#"{"data": \#(data)}"#), ofType: "order.paid")
        #expect(missing.pointers.sorted() == pointers.sorted())
        missing.examine(try json(#"{"data": \#(data)}"#), ofType: "order.paid.more")
        #expect(missing.pointers.sorted() == pointers.sorted())
    }

    @Test("Recursive schemas end where the body ends, and an unknown type has nothing")
    func recursive() throws {
        let whole = #""lines": [], "how": {"kind": "card", "last": "1"}, "extra": "b""#
        var missing = MissingProperties(of: try json(Self.catalog))
        missing.examine(
            try json(#"{"data": {"id": "a", \#(whole), "next": {"next": {\#(whole)}}}}"#),
            ofType: "order.paid")
        #expect(
            missing.pointers.sorted() == [
                "\(Self.order)/how", "\(Self.order)/id", "\(Self.order)/lines",
            ])
        var none = MissingProperties(of: try json(Self.catalog))
        none.examine(["data": [:]], ofType: "other")
        #expect(none.pointers == [])
    }
}
