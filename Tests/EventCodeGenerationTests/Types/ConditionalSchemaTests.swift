import EventCatalog
import EventCodeGeneration
import Testing

@Suite struct ConditionalSchemaTests {
    @Test(
        "Properties that only some objects have are optional",
        arguments: [
            #"{"properties": {"a": {"type": "string"}}, "if": {"required": ["a"]}, "then": {"required": ["b"], "properties": {"b": {"type": "integer"}}}}"#,
            #"{"properties": {"a": {"type": "string"}}, "if": true, "else": {"properties": {"a": {"const": "x"}, "b": {"type": "integer"}}}}"#,
            #"{"properties": {"a": {"type": "string"}}, "dependentSchemas": {"a": {"properties": {"b": {"type": "integer"}}}}}"#,
            #"{"properties": {"a": {"type": "string"}}, "dependencies": {"a": {"properties": {"b": {"type": "integer"}}}, "b": ["a"]}}"#,
        ])
    func optional(_ schema: String) {
        let generated = GeneratedCatalog(schema: schema)
        #expect(generated.printed == "")
        let text = generated.file("types")
        #expect(text.contains("a: string?") && text.contains("b: int?"))
    }

    @Test(
        "Conditions beside a reference, and in the parts of an 'allOf', add properties",
        arguments: [
            ##"{"$ref": "#/$defs/A", "if": true, "then": {"properties": {"b": {"type": "integer"}}}}"##,
            ##"{"allOf": [{"$ref": "#/$defs/A"}, {"if": true, "then": {"properties": {"b": {"type": "integer"}}}}]}"##,
            ##"{"allOf": [{"$ref": "#/$defs/A"}], "dependentSchemas": {"a": {"properties": {"b": {"type": "integer"}}}}}"##,
            ##"{"allOf": [{"$ref": "#/$defs/A"}, {"properties": {"a": {"const": "x"}}, "else": {"properties": {"b": {"type": "integer"}}}}]}"##,
        ])
    func besideReferences(_ schema: String) {
        let generated = GeneratedCatalog(
            schema: schema,
            definitions: ##"""
                {"A": {"properties": {"a": {"type": "string"}}}, "B": {"properties": {"b": {"type": "integer"}}}}
                """##)
        let text = generated.file("types")
        #expect(text.contains("a: string?") && text.contains("b: int?"), "\(text)")
        #expect(generated.printed == "")
    }

    @Test(
        "Null beside a reference that is narrowed is allowed",
        arguments: [
            ##"{"$ref": "#/$defs/A", "nullable": true, "properties": {"a": {"const": "x"}}}"##,
            ##"{"allOf": [{"$ref": "#/$defs/A"}, {"properties": {"a": {"const": "x"}}}], "nullable": true}"##,
        ])
    func nullable(_ schema: String) {
        let generated = GeneratedCatalog(
            #"{"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {"data": {"#
                + #""required": ["value"], "properties": {"value": \#(schema)}}}}, "#
                + ##""$defs": {"A": {"properties": {"a": {"type": "string"}}}}}"##)
        #expect(generated.file("types").contains("value: A|null"))
    }

    @Test("A condition may lead back to its own schema")
    func circular() {
        let generated = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/A"}"##,
            definitions: ##"""
                {"A": {"properties": {"a": {"type": "string"}}, "if": true, "then": {"$ref": "#/$defs/B"},
                    "else": {"$ref": "#/$defs/A"}},
                 "B": {"properties": {"b": {"type": "integer"}}, "dependentSchemas": {"b": {"$ref": "#/$defs/A"}}}}
                """##)
        #expect(!generated.output.diagnostics.hasErrors)
        let text = generated.file("types")
        #expect(text.contains("a: string?") && text.contains("b: int?"))
    }

    @Test("The default of a property is documented")
    func defaults() {
        let generated = GeneratedCatalog(
            schema: #"{"type": "string", "description": "The mode.", "default": "auto"}"#)
        #expect(
            generated.file("types").contains(
                """
                    /// The mode.
                    ///
                    /// The default is `"auto"`.
                """))
    }
}
