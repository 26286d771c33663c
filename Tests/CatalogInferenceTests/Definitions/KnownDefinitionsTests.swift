import CatalogInference
import StrictJSON
import Testing

@Suite struct KnownDefinitionsTests {
    private let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
        "envelope": {"data": "$message.payload#/data"},
        "events": {"a": {"data": {"$ref": "#/$defs/Customer"}}},
        "$defs": {
          "Customer": {"type": "object", "required": ["id"], "properties": {
            "id": {"type": "string"}, "email": {"type": "string"}, "name": {"type": "string"}, "city": {"type": "string"}}},
          "Card": {"type": "object", "properties": {
            "object": {"const": "card"}, "last4": {"type": "string"}, "brand": {"enum": ["visa", "mc"]}}}}}
        """

    private func data(_ payload: String) throws -> Inferred {
        try Inferred([#"{"type": "b", "data": \#(payload)}"#], into: catalog)
    }

    @Test("An object with the keys of a definition is a reference to it")
    func reference() throws {
        let inferred = try data(#"{"buyer": {"id": "1", "email": "x", "name": "y"}}"#)
        #expect(inferred.schema("/events/b/data/properties/buyer") == ["$ref": "#/$defs/Customer"])
        #expect(inferred.result.isComplete)
    }

    @Test("New properties of such an object become optional properties of the definition")
    func newProperty() throws {
        let inferred = try data(
            #"{"id": "1", "email": "x", "name": "y", "city": "z", "phone": {"prefix": "1", "rest": "2", "more": true}}"#
        )
        #expect(inferred.schema("/events/b/data") == ["$ref": "#/$defs/Customer"])
        #expect(inferred.schema("/$defs/Customer/properties/phone/type") == "object")
        #expect(inferred.schema("/$defs/Customer/required") == ["id"])
    }

    @Test(
        "An object that a definition contradicts is no reference",
        arguments: [
            #"{"id": 1, "email": "x", "name": "y"}"#, #"{"email": "x", "name": "y", "other": 1}"#,
            #"{"id": "1", "email": "x", "a": 1, "b": 2}"#,
            #"{"id": null, "email": "x", "name": "y"}"#,
            #"{"id": "1", "email": "x"}"#,
        ])
    func conflict(payload: String) throws {
        let inferred = try data(payload)
        #expect(inferred.schema("/events/b/data/$ref") == nil)
        #expect(inferred.result.isComplete)
    }

    @Test(
        "An object with the tag of a definition is a reference to it, and a new enum value is added"
    )
    func tag() throws {
        let inferred = try data(#"{"source": {"object": "card", "brand": "amex", "new": 1}}"#)
        #expect(inferred.schema("/events/b/data/properties/source") == ["$ref": "#/$defs/Card"])
        #expect(inferred.schema("/$defs/Card/properties/brand/enum") == ["visa", "mc", "amex"])
        #expect(inferred.schema("/$defs/Card/properties/new") == ["type": "integer"])
        #expect(inferred.result.isComplete)
    }
}
