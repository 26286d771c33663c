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

    private static let branches: [(place: String, pointers: [String])] = [
        (#"{"street": "a"}"#, ["/$defs/House/properties/city"]),
        (#"{"locker": "a"}"#, ["/$defs/Locker/properties/code"]),
        (#"{"street": "a", "city": {}}"#, ["/$defs/House/properties/city/properties/name"]),
        // Both lack one property.
        (#"{"street": "a", "locker": "a"}"#, []),
        ("{}", []), ("1", []),
    ]

    @Test(
        "Of a union without a tag, the alternative counts that describes a value best",
        arguments: ["oneOf", "anyOf"], branches.indices)
    func untagged(keyword: String, index: Int) throws {
        let catalog = ##"""
            {"events": {"sent": {"data": {"properties": {"place": {"\##(keyword)": [
            {"$ref": "#/$defs/House"}, {"$ref": "#/$defs/Locker"}]}}}}}, "$defs": {
            "House": {"type": "object", "required": ["street", "city"], "properties": {"street": {},
            "city": {"type": "object", "required": ["name"], "properties": {"name": {}}}}},
            "Locker": {"type": "object", "required": ["locker", "code"],
            "properties": {"locker": {}, "code": {}}}}}
            """##
        var missing = MissingProperties(of: try json(catalog))
        missing.examine(try json(#"{"place": \#(Self.branches[index].place)}"#), ofType: "sent")
        #expect(missing.pointers == Self.branches[index].pointers)
    }

    @Test(
        "Events are found in arrays in arrays, in strings and at keys",
        arguments: [
            (
                #""messages": ["$request.body#/a", "$message.payload#/b"], "discriminator": "x","#,
                #"{"a": [{"b": [{}]}]}"#
            ),
            (
                #""messages": {"location": "$request.body#/a", "contentMediaType": "application/json"}, "discriminator": "x","#,
                #"{"a": "{}"}"#
            ),
            (#""discriminator": {"keyOf": "$message.payload#"},"#, #"{"sent": {}}"#),
        ])
    func inner(fields: String, body: String) throws {
        let events =
            #""events": {"sent": {"data": {"required": ["id"], "properties": {"id": {}}}}}"#
        var missing = MissingProperties(of: try json("{\(fields) \(events)}"))
        missing.examine(try json(body), ofType: "sent")
        #expect(missing.pointers == ["/events/sent/data/properties/id"])
    }
}
