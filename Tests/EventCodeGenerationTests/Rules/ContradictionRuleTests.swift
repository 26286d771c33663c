import Testing

@Suite struct ContradictionRuleTests {
    private static let base =
        #"{"Base": {"properties": {"n": {"type": "integer"}, "s": {"type": "string"}}}}"#

    @Test(
        "Parts that no value satisfies together are reported with both locations",
        arguments: [
            (
                ##"{"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"n": {"type": "string"}}}]}"##,
                "a string, and another a number"
            ),
            (
                ##"{"$ref": "#/$defs/Base", "properties": {"s": {"items": {}, "type": "array"}}}"##,
                "an array, and another a string"
            ),
            (
                #"{"allOf": [{"const": "a"}, {"enum": ["b", "c"]}]}"#, #""b", "c", and another "a""#
            ),
            (
                #"{"allOf": [{"type": "string"}, {"type": "number"}]}"#,
                "a number, and another a string"
            ),
            (
                #"{"allOf": [{"items": {"type": "string"}}, {"items": {"type": "boolean"}}]}"#,
                "a boolean, and another a string"
            ),
        ])
    func contradiction(_ schema: String, _ expected: String) {
        let printed = GeneratedCatalog(schema: schema, definitions: Self.base).printed
        #expect(
            printed.contains(
                """
                warning: no value satisfies this schema together with the other ones here: \
                it allows \(expected) [contradiction]
                """))
        #expect(printed.contains("note: the other schema"))
    }

    @Test(
        "Parts that narrow each other are not reported",
        arguments: [
            ##"{"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"s": {"const": "x"}}}]}"##,
            ##"{"$ref": "#/$defs/Base", "required": ["n"]}"##,
            #"{"allOf": [{"type": "number"}, {"type": "integer"}]}"#,
            #"{"allOf": [{"type": ["string", "null"]}, {"type": ["string", "integer"]}]}"#,
            #"{"allOf": [{"enum": ["a", "b"]}, {"const": "b"}]}"#,
        ])
    func narrowing(_ schema: String) {
        #expect(GeneratedCatalog(schema: schema, definitions: Self.base).printed == "")
    }
}
