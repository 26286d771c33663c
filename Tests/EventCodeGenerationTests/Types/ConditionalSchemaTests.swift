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
