#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

/// What `"optional"` in a config makes of required properties.
@Suite struct LeniencyTests {
    private static let catalog = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
         "events": {
          "order.paid": {"data": {"allOf": [{"$ref": "#/$defs/Base"}, {
            "required": ["id", "type", "customer", "payment"], "properties": {
             "type": {"const": "order.paid"},
             "customer": {"required": ["name"], "properties": {"name": {"type": "string"}}},
             "payment": {"oneOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Cash"}]}}}]}}},
         "$defs": {
          "Base": {"required": ["id"], "properties": {"id": {"type": "string"}}},
          "Card": {"required": ["kind", "last4"], "properties": {
            "kind": {"const": "card"}, "last4": {"type": "string"}}},
          "Cash": {"required": ["kind", "amount"], "properties": {
            "kind": {"const": "cash"}, "amount": {"type": "integer"}}}}}
        """##

    private func generate(_ optional: String) -> GeneratedCatalog {
        GeneratedCatalog(Self.catalog, config: #"{"optional": \#(optional)}"#)
    }

    /// The paths of the properties that may be missing, with dots between types and properties.
    private func optional(_ generated: GeneratedCatalog) throws -> Set<String> {
        let module = try #require(generated.output.module)
        return Set(
            module.declarations.flatMap { declaration -> [String] in
                guard case .record(let model) = declaration else { return [] }
                return model.properties.filter { !$0.isRequired }
                    .map { "\(model.reference.qualifiedName).\($0.wireName)" }
            })
    }

    @Test(
        "Properties may be missing where the config says so, and tags never",
        arguments: [
            ("false", ""), ("[]", ""),
            (
                "true",
                "Base.id Card.last4 Cash.amount OrderPaidPayload.Customer.name OrderPaidPayload.customer "
                    + "OrderPaidPayload.id OrderPaidPayload.payment"
            ),
            (#"["Card", "/$defs/Cash"]"#, "Card.last4 Cash.amount"),
            (#"["/$defs/Cash/properties/amount"]"#, "Cash.amount"),
            (#"["/$defs/Cash/properties/kind"]"#, ""),
            (#"["Base"]"#, "Base.id OrderPaidPayload.id"),
            (
                #"["/events/order.paid/data"]"#,
                "OrderPaidPayload.customer OrderPaidPayload.payment"
            ),
            (
                #"["/events/order.paid/data/allOf/1/properties/customer"]"#,
                "OrderPaidPayload.customer"
            ),
        ])
    func places(_ places: String, _ expected: String) throws {
        let generated = generate(places)
        #expect(generated.printed == "")
        #expect(try optional(generated).sorted().joined(separator: " ") == expected)
    }

    @Test("Swift has optional properties, and a tag keeps its value")
    func swift() throws {
        let generated = generate("true")
        let types = generated.file("types")
        #expect(types.contains("var last4: String? {"))
        #expect(types.contains("var kind: String {"))
        #expect(types.contains(#"kind: String = "card""#))
        #expect(types.contains(#"type: String = "order.paid""#))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test("A required property that makes a type infinite is optional, and typed")
    func infinite() {
        let text = ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "a": {"data": {"$ref": "#/$defs/T"}}},
            "$defs": {"T": {"required": ["next"], "properties": {"next": {"$ref": "#/$defs/T"}}}}}
            """##
        #expect(GeneratedCatalog(text).printed.contains("[untyped-schema]"))
        let generated = GeneratedCatalog(text, config: #"{"optional": ["T"]}"#)
        #expect(generated.printed == "")
        #expect(generated.file("types").contains("var next: T? {"))
    }
}
#endif
