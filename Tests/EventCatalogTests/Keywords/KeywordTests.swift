import EventCatalog
import Testing

@Suite struct KeywordTests {
    /// The problems of a catalog whose only event has a schema, by their locations.
    private func problems(
        _ schema: String, definitions: String = "{}", config: String? = nil
    ) -> [String] {
        let text = """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "a": {"data": \(schema)}}, "$defs":
            \(definitions)}
            """
        let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
        let config = config.map { SourceFile(path: "b.json", bytes: Array($0.utf8)) }
        return CatalogReader.read(file, config: config).diagnostics.sortedByPosition.map {
            "\($0.location.line):\($0.location.column) \($0.problem.message)"
        }
    }

    @Test(
        "Keywords and formats of JSON Schema, of its drafts and of OpenAPI are known",
        arguments: [SchemaKeywords.assertions, SchemaKeywords.annotations])
    func known(_ keywords: Set<String>) {
        let members = keywords.sorted().map { #""\#($0)": {}"# }
        #expect(problems("{\(members.joined(separator: ", "))}") == [])
        let formats = SchemaFormats.all.sorted().map { #""\#($0)": {"format": "\#($0)"}"# }
        #expect(problems(#"{"properties": {\#(formats.joined(separator: ", "))}}"#) == [])
    }

    @Test("No keyword is in two groups")
    func disjoint() {
        let groups = [
            SchemaKeywords.typed, SchemaKeywords.untyped, SchemaKeywords.assertions,
            SchemaKeywords.annotations,
        ]
        #expect(groups.reduce(0) { $0 + $1.count } == SchemaKeywords.all.count)
    }

    @Test(
        "Names of properties and definitions, data and extensions are no keywords",
        arguments: [
            #"{"properties": {"propertes": {}, "format": {}, "requird": true}}"#,
            #"{"$defs": {"propertes": {}}, "definitions": {"tpye": {}}}"#,
            #"{"patternProperties": {"propertes": {}}, "dependentSchemas": {"tpye": {}}}"#,
            #"{"dependencies": {"tpye": ["a"]}, "dependentRequired": {"propertes": ["a"]}}"#,
            #"{"const": {"tpye": 1}, "default": {"tpye": 1}, "enum": [{"tpye": 1}]}"#,
            #"{"examples": [{"tpye": 1}], "example": {"tpye": 1}, "xml": {"tpye": 1}}"#,
            #"{"x-propertes": {"tpye": 1}, "format": "x-own", "externalDocs": {"url": ""}}"#,
            #"{"discriminator": {"propertyName": "t", "maping": {}}, "oneOf": [true, false]}"#,
            #"{"unevaluatedProperties": false, "unevaluatedItems": true, "if": true}"#,
            #"{"dependentSchemas": {"a": true}, "additionalProperties": {"x-tpye": 1}}"#,
        ])
    func names(_ schema: String) {
        #expect(problems(schema) == [])
    }

    @Test(
        "Misspelled keywords are found in each subschema",
        arguments: [
            #"{"not": {"tpye": 1}}"#, #"{"if": true, "then": {"properties": {"a": {"tpye": 1}}}}"#,
            #"{"contains": {"items": {"tpye": 1}}}"#, #"{"items": [{"tpye": 1}]}"#,
            #"{"prefixItems": [true, {"tpye": 1}]}"#, #"{"propertyNames": {"tpye": 1}}"#,
            #"{"patternProperties": {"a": {"tpye": 1}}}"#, #"{"$defs": {"a": {"tpye": 1}}}"#,
            #"{"properties": {"a": {"tpye": 1}}}"#, #"{"allOf": [{"tpye": 1}]}"#,
            #"{"additionalProperties": {"not": {"properties": {"a": {"tpye": 1}}}}}"#,
        ])
    func subschemas(_ schema: String) {
        let problems = problems(schema)
        #expect(problems.count == 1 && problems[0].hasSuffix("keyword 'tpye', which is ignored"))
    }

    @Test("A schema that is read several times is reported once")
    func once() {
        let reference = ##"{"$ref": "#/events/a/data/properties/x"}"##
        let own = #"{"properties": {"x": {"unit": 1, "tpye": 1, "enum": ["a", "a"]}}}"#
        #expect(
            problems(own, definitions: #"{"A": \#(reference), "B": \#(reference)}"#) == [
                "2:37 unknown keyword 'unit', which is ignored",
                "2:48 unknown keyword 'tpye', which is ignored",
                "2:73 'enum' has the value \"a\" twice",
            ])
    }

    @Test("A schema that the config replaces is not checked, and its replacement is")
    func replaced() {
        let config = #"{"types": {"/$defs/A": {"tpye": "string"}}}"#
        #expect(
            problems("{}", definitions: #"{"A": {"propertes": {}}}"#, config: config)
                == ["1:25 unknown keyword 'tpye', which is ignored"])
    }

    @Test(
        "Only a slip of the pen is reported wherever it occurs",
        arguments: [
            ("datetime", true), ("date_time", true), ("DateTime", true), ("dte-time", true),
            ("daet", true), ("uuuid", true), ("uid", true), ("emial", true),
            ("ulid", false), ("guid", false), ("slug", false), ("uint", false), ("int128", false),
            ("ipv5", false), ("timestamp", false), ("currency", false), ("", false),
        ])
    func slips(_ format: String, _ isSlip: Bool) {
        let schema = #"{"format": "\#(format)", "items": {"format": "\#(format)"}}"#
        #expect(problems(schema).count == (isSlip ? 2 : 1))
    }

    @Test(
        "Values of an enum may repeat a number of several names, and include null",
        arguments: [
            #"{"enum": ["A", 0, "B", 0]}"#, #"{"type": "string", "enum": ["a", null]}"#,
            #"{"type": "integer", "enum": [1.0, 2]}"#, #"{"type": "number", "enum": [1.5, 2]}"#,
            #"{"type": ["string", "integer"], "enum": ["a", 1]}"#,
            #"{"type": "string", "nullable": true, "enum": ["a", null], "const": null}"#,
            #"{"enum": [1, true, "1", [1], {}]}"#,
        ])
    func values(_ schema: String) {
        #expect(problems(schema) == [])
    }
}
