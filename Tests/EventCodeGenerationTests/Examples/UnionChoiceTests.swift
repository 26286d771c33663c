import Testing

@Suite struct UnionChoiceTests {
    /// What is printed about an example of a union.
    private func printed(_ example: String, _ schema: String) -> String {
        GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.header#/t",
            "events": {"a": {"data": \(schema), "examples": [\(example)]}}}
            """
        ).printed
    }

    private static let tagged = """
        {"oneOf": [{"type": "string"}, {"required": ["t"], "properties": {"t": {"const": "a"}, "x": {"type": "string"}}},
        {"required": ["t"], "properties": {"t": {"const": "b"}}}]}
        """
    private static let lacking = """
        {"oneOf": [{"required": ["d"], "properties": {"d": {"const": true}, "x": {"type": "integer"}}},
        {"properties": {"y": {"type": "string"}}}]}
        """
    private static let numbered = #"{"items": {"enum": ["A", 0, "B", 1]}}"#

    @Test(
        "An example of a known or an unknown variant is accepted",
        arguments: [
            (#""s""#, tagged), (#"{"t": "a", "x": "y"}"#, tagged), (#"{"t": "b", "x": 1}"#, tagged),
            (#"{"t": "c", "x": 1}"#, tagged), (#"{"d": true, "x": 1}"#, lacking),
            (#"{"y": "s"}"#, lacking), (#"{"d": null, "y": "s"}"#, lacking),
            (#"{"d": false, "y": "s"}"#, lacking), (#"["A", 1, 7, "C"]"#, numbered),
        ])
    func right(_ example: String, _ schema: String) {
        #expect(!printed(example, schema).contains("[example-mismatch]"))
    }

    @Test(
        "An example that matches no variant is reported",
        arguments: [
            ("1", tagged, "expected a string or an object, found 1"),
            ("{}", tagged, "expected the key 't'"),
            (#"{"t": 1}"#, tagged, "expected a string for 't'"),
            (#"{"t": "a", "x": 1}"#, tagged, "expected a string, found 1 at 'x'"),
            (#"{"d": "x"}"#, lacking, "expected a boolean for 'd'"),
            (#"{"d": false, "y": 1}"#, lacking, "expected a string, found 1 at 'y'"),
            (#"[true]"#, numbered, "expected a string or an integer, found true at '[0]'"),
        ])
    func wrong(_ example: String, _ schema: String, _ expected: String) {
        #expect(
            printed(example, schema).contains("does not match its schema: \(expected) [example"))
    }
}
