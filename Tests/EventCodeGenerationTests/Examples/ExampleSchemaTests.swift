import EventCatalog
import EventCodeGeneration
import Testing

/// Examples are validated against the keywords that types do not enforce.
@Suite struct ExampleSchemaTests {
    private func generated(_ events: String, _ rest: String = "") -> GeneratedCatalog {
        GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "envelope": {"id": "$message.payload#/id", "data": "$message.payload#/data",
            "time": {"location": "$message.payload#/t", "schema": {"type": "integer", "format": "unix-time"}},
            "attributes": {"live": {"location": "$message.payload#/live", "schema": {"const": true}}}},
            "events": \(events)\(rest)}
            """, files: ["order.json": #"{"type": "object", "minProperties": 2}"#])
    }

    private func keywords(_ generated: GeneratedCatalog) -> [String] {
        generated.output.diagnostics.compactMap {
            if case .exampleBreaksSchema(_, let path, let keyword, _) = $0.problem {
                "\(keyword) \(path)"
            } else {
                nil
            }
        }
    }

    @Test("Each violated keyword is reported at its value, and the example is kept")
    func violations() {
        let generated = generated(
            #"""
            {"a": {"data": {"type": "object", "additionalProperties": false, "maxProperties": 10,
            "dependentRequired": {"c": ["z"]}, "propertyNames": {"pattern": "^[a-z]$"},
            "properties": {"a": {"const": 1}, "b": {"enum": ["x"]}, "c": {"minimum": 2},
            "d": {"multipleOf": 0.01}, "e": {"maxLength": 1}, "f": {"pattern": "^x"},
            "g": {"minItems": 1, "type": "array"}, "h": {"uniqueItems": true, "type": "array"}, "i": {"not": {}},
            "j": {"type": "string"}}},
            "examples": [{"a": 2, "b": "y", "c": 1, "d": 0.001, "e": "ab", "f": "y", "g": [], "h": [1, 1], "i": 1,
            "JJ": 1}]}}
            """#)
        #expect(
            keywords(generated).sorted() == [
                "additionalProperties JJ", "const a", "dependentRequired ", "enum b", "maxLength e",
                "minItems g", "minimum c", "multipleOf d", "not i", "pattern f", "propertyNames ",
                "uniqueItems h",
            ])
        #expect(generated.output.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(generated.file("examples").contains(#""JJ":1"#))
    }

    @Test("A whole body is validated with its time and its attributes")
    func wholeBody() {
        let body = #"{"type": "a", "t": 1, "live": false, "data": {"n": "long"}}"#
        let generated = generated(
            #"{"a": {"data": {"properties": {"n": {"maxLength": 1}}}, "examples": [\#(body)]}}"#)
        #expect(keywords(generated) == ["const live", "maxLength data.n"])
    }

    @Test("References resolve to the catalog and to its files")
    func references() {
        let generated = generated(
            ##"""
            {"a": {"data": {"$ref": "order.json"}, "examples": [{"x": 1}]},
            "b": {"data": {"$ref": "#/$defs/b~1b"}, "examples": [{}]}}
            """##, #", "$defs": {"b/b": {"type": "object", "minProperties": 1}}"#)
        #expect(keywords(generated) == ["minProperties ", "minProperties "])
    }

    @Test("A violation that the types detect is reported once")
    func types() {
        let generated = generated(
            #"{"a": {"data": {"properties": {"n": {"type": "string"}}}, "examples": [{"n": 1}]}}"#)
        #expect(generated.output.diagnostics.map(\.problem.id) == [.exampleMismatch])
    }

    @Test("Null is a value if OpenAPI's 'nullable' allows it")
    func null() {
        let schema = #"{"properties": {"n": {"type": "string", "nullable": true}}}"#
        let generated = generated(#"{"a": {"data": \#(schema), "examples": [{"n": null}]}}"#)
        #expect(generated.printed == "")
    }
}
