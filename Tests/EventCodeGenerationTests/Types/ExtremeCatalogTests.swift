import EventCatalog
import EventCodeGeneration
import Testing

@Suite struct ExtremeCatalogTests {
    private func chain(_ count: Int, _ link: (String) -> String) -> GeneratedCatalog {
        let definitions = (0..<count).map { index in
            "\"D\(index)\": \(link(##"{"$ref": "#/$defs/D\##(index + 1)"}"##))"
        }
        return GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/D0"}"##,
            definitions:
                "{\(definitions.joined(separator: ",")), \"D\(count)\": {\"type\": \"string\"}}")
    }

    @Test("Long chains of references are followed, and circular ones become raw JSON")
    func references() {
        #expect(chain(500) { $0 }.valueType == "String?")
        let long = chain(5_000) { $0 }
        #expect(long.valueType == "JSONValue?")
        #expect(long.output.diagnostics.map(\.problem.id) == [.untypedSchema])
    }

    @Test("A part that an 'allOf' repeats is merged once")
    func repeatedParts() {
        #expect(chain(60) { #"{"allOf": [\#($0), \#($0), {}]}"# }.valueType == "String?")
    }

    @Test("Arrays are nested as deeply as the compiler allows")
    func arrays() {
        let schema = (0..<100).reduce(#"{"type": "string"}"#) { text, _ in #"{"items": \#(text)}"# }
        let generated = GeneratedCatalog(schema: schema)
        #expect(generated.valueType?.hasPrefix("[[[[[[[[") == true)
        #expect(
            generated.printed.contains("a schema that is nested too deeply is kept as raw JSON"))
    }

    @Test("A union of too many types or too many levels becomes raw JSON")
    func unions() {
        func union(_ count: Int) -> GeneratedCatalog {
            let branches = (0..<count).map { #"{"properties": {"t": {"const": "\#($0)"}}}"# }
            return GeneratedCatalog(schema: "{\"oneOf\": [\(branches.joined(separator: ","))]}")
        }
        #expect(union(400).valueType == "Value?")
        let large = union(401)
        #expect(large.valueType == "JSONValue?")
        #expect(large.printed.contains("a union of more than 400 types is kept as raw JSON"))

        let deep = (0..<40).reduce(#"{"type": "string"}"#) { text, _ in
            #"{"oneOf": [\#(text), {"type": "integer"}]}"#
        }
        #expect(
            GeneratedCatalog(schema: deep).printed.contains("nested too deeply is kept as raw JSON")
        )
        let branching = chain(60) { #"{"oneOf": [\#($0), \#($0), {"type": "integer"}]}"# }
        #expect(!branching.output.diagnostics.hasErrors)
        let parts = chain(60) { #"{"oneOf": [{"allOf": [\#($0), {}]}, {"allOf": [\#($0)]}]}"# }
        #expect(!parts.output.diagnostics.hasErrors)
    }

    @Test("Objects in cycles of different lengths are not joined in all combinations")
    func cycles() {
        var definitions: [String] = []
        for length in [5, 7, 11, 13] {
            for index in 0..<length {
                let next = (index + 1) % length
                definitions.append(
                    ##""C\##(length)x\##(index)": {"properties": {"n": {"items": {"$ref": "#/$defs/C\##(length)x\##(next)"}}}}"##
                )
            }
        }
        let generated = GeneratedCatalog(
            schema: ##"""
                {"anyOf": [{"$ref": "#/$defs/C5x0"}, {"$ref": "#/$defs/C7x0"}, {"$ref": "#/$defs/C11x0"},
                {"$ref": "#/$defs/C13x0"}]}
                """##, definitions: "{\(definitions.joined(separator: ","))}")
        #expect(!generated.output.diagnostics.hasErrors)
        #expect(generated.printed.contains("nested too deeply is kept as raw JSON"))
        #expect(generated.file("types").split(separator: "EventRecord {").count < 1_100)
    }

    @Test(
        "Definitions that refer only to themselves become raw JSON",
        arguments: ["A", "B", "C", "D"])
    func circles(_ name: String) {
        let generated = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/\##(name)"}"##,
            definitions: ##"""
                {"A": {"$ref": "#/$defs/A"}, "B": {"$ref": "#/$defs/C"}, "C": {"$ref": "#/$defs/B"},
                 "D": {"allOf": [{"$ref": "#/$defs/D"}]}}
                """##)
        #expect(generated.valueType == "JSONValue?")
        #expect(!generated.output.diagnostics.isEmpty)
    }
}
