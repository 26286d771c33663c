import EventCatalog
import EventCodeGeneration
import Testing

@Suite struct ModuleDiagnosticTests {
    @Test(
        "A construct without a Swift type is raw JSON, with a warning at its location",
        arguments: [
            (#"{"anyOf": [{"properties": {"a": {}}}, {"type": "object"}]}"#, "a union"),
            (
                #"{"oneOf": [{"type": "string"}, {"properties": {"a": {}}}, {"type": "object"}]}"#,
                "a union"
            ),
            (#"{"enum": ["a", [1]]}"#, "an enum of values that are not all strings"),
            (#"{"enum": [[1], [2]]}"#, "an enum of values that are not all strings"),
            (#"{"items": [{}]}"#, "a tuple"), (#"{"prefixItems": [{}]}"#, "a tuple"),
            (
                #"{"patternProperties": {"a": {"type": "string"}, "b": {"type": "integer"}}}"#,
                "'patternProperties'"
            ),
            ("false", "a schema that no value satisfies"),
            (#"{"const": {"a": 1}}"#, "a constant that is an array or an object"),
        ])
    func untyped(_ schema: String, _ reason: String) {
        let generated = GeneratedCatalog(schema: schema)
        #expect(generated.valueType == "JSONValue?")
        #expect(
            generated.printed == """
                shop.events.json:3:1: warning: \(reason) is kept as raw JSON, at \
                '/events/a/data/properties/value' [untyped-schema]
                """)
    }

    @Test("A type that needs itself keeps that property as raw JSON, and an optional one does not")
    func endless() {
        let definitions = { (required: String) in
            ##"{"T": {\##(required) "properties": {"next": {"$ref": "#/$defs/T"}}}}"##
        }
        let schema = ##"{"$ref": "#/$defs/T"}"##
        let endless = GeneratedCatalog(
            schema: schema, definitions: definitions(#""required": ["next"],"#))
        #expect(
            endless.printed == """
                shop.events.json:3:81: warning: an infinitely recursive type \
                is kept as raw JSON, at '/$defs/T/properties/next' [untyped-schema]
                """)
        #expect(GeneratedCatalog(schema: schema, definitions: definitions("")).printed == "")
    }

    @Test(
        "An error in references, names or examples is reported in full",
        arguments: ModuleDiagnosticFixtures.all + ModuleDiagnosticFixtures.examples)
    func reports(_ id: CatalogProblem.ID, _ events: String, _ printed: String) {
        let generated = GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "envelope":
            {"data": "$message.payload#/data"},
            \(events)}
            """)
        #expect(generated.printed == printed)
        #expect(Set(generated.output.diagnostics.map(\.problem.id)) == [id])
        #expect(generated.output.files.isEmpty == generated.output.diagnostics.hasErrors)
    }

    @Test("Every problem that is found after reading has a fixture")
    func complete() {
        let later: Set<CatalogProblem.ID> = [
            .nameClash, .reservedName, .exampleMismatch, .exampleBreaksSchema, .uncheckedKeyword,
            .requiredWithoutProperty,
        ]
        #expect(Set(ModuleDiagnosticFixtures.all.map(\.0)) == later)
    }
}
