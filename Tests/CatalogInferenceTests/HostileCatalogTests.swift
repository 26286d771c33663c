import CatalogInference
import EventCatalog
import EventCodeGeneration
import StrictJSON
import Testing

/// Catalogs whose definitions refer to themselves or to each other.
@Suite struct HostileCatalogTests {
    private func infer(_ definitions: String, _ data: String) throws -> Inferred {
        let catalog = """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
            "envelope": {"data": "$message.payload#/data"},
            "events": {"a": {"data": {"$ref": "#/$defs/A"}}}, "$defs": {\(definitions)}}
            """
        let bodies = ["a", "b"].map { #"{"type": "\#($0)", "data": \#(data)}"# }
        return try Inferred(bodies, into: catalog)
    }

    @Test("A union with null that contains itself is not followed for ever")
    func cycle() throws {
        let definition = ##""A": {"anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}"##
        let inferred = try infer(definition, #"{"x": 1, "y": 2, "z": 3}"#)
        #expect(inferred.schema("/$defs/A")?.object?.count == 1)
    }

    @Test("Alternatives that refer to each other cost no exponential time")
    func alternatives() throws {
        let property = (0..<40).map { _ in ##"{"$ref": "#/$defs/A"}"## }.joined(separator: ",")
        let definition = """
            "A": {"type": "object", "properties": {"x": {"oneOf": [\(property)]},
            "y": {"oneOf": [\(property)]}, "z": {"oneOf": [\(property)]}}}
            """
        let value =
            #"{"x": {"x": {"x": {"x": {"x": {"x": 1}}}}}, "y": {"y": {"y": {"y": 1}}}, "z": 1}"#
        _ = try infer(definition, value)
    }

    @Test("A chain of thousands of references is not followed to its end")
    func chain() throws {
        let links = (0..<5_000).map { ##""D\##($0)": {"$ref": "#/$defs/D\##($0 + 1)"}"## }
        let definitions =
            [##""A": {"$ref": "#/$defs/D0"}"##] + links + [#""D5000": {"type": "object"}"#]
        let inferred = try infer(definitions.joined(separator: ","), #"{"n": 1, "m": 2, "k": 3}"#)
        #expect(inferred.schema("/events/b") != nil)
    }
}
