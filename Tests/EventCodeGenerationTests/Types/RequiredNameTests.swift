import EventCatalog
import EventCodeGeneration
import Testing

@Suite struct RequiredNameTests {
    private static let definitions = """
        {"Base": {"required": ["id", "kind"], "properties": {"id": {"type": "string"}}},
        "Kind": {"properties": {"kind": {"type": "string"}}},
        "Cat": {"required": ["species"], "properties": {"lives": {}}},
        "Dog": {"required": ["species"], "properties": {"good": {}}}}
        """

    @Test(
        "A required name may be that of a property in another part of the schema",
        arguments: [
            #"{"required": ["a"], "properties": {"a": {}}}"#,
            ##"{"allOf": [{"$ref": "#/$defs/Base"}, {"$ref": "#/$defs/Kind"}]}"##,
            ##"{"$ref": "#/$defs/Base", "properties": {"kind": {}}}"##,
            #"{"allOf": [{"required": ["a"]}, {"properties": {"a": {}}}]}"#,
            #"{"properties": {"a": {}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
            """
            {"required": ["t", "a"], "oneOf": [
            {"properties": {"t": {"const": "1"}, "a": {}}},
            {"properties": {"t": {"const": "2"}, "a": {}}}]}
            """,
            ##"""
            {"discriminator": {"propertyName": "species"}, "oneOf": [
            {"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}
            """##,
            #"{"required": ["en"], "additionalProperties": {"type": "string"}}"#,
            #"{"required": ["en"], "properties": {"a": {}}, "additionalProperties": {"type": "string"}}"#,
            #"{"type": "object", "required": ["a"]}"#,
        ])
    func described(_ schema: String) {
        #expect(GeneratedCatalog(schema: schema, definitions: Self.definitions).printed == "")
    }

    @Test(
        "A required name that is that of no property is reported at its location, once",
        arguments: [
            (#"{"required": ["b"], "properties": {"a": {}}}"#, "3:15", "b"),
            (#"{"allOf": [{"required": ["b"]}, {"properties": {"a": {}}}]}"#, "3:26", "b"),
            (
                #"{"properties": {"a": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#,
                "3:72", "b"
            ),
            (##"{"items": {"$ref": "#/$defs/Base"}}"##, "3:80", "kind"),
        ])
    func missing(_ schema: String, _ location: String, _ name: String) {
        let generated = GeneratedCatalog(schema: schema, definitions: Self.definitions)
        let problems = generated.output.diagnostics.map { diagnostic in
            let location = diagnostic.location
            return "\(location.line):\(location.column) \(diagnostic.problem.message)"
        }
        #expect(
            problems == [
                "\(location) 'required' has '\(name)', which is not a property, so it is not enforced"
            ])
        #expect(!generated.output.files.isEmpty)
    }
}
