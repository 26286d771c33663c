#if os(macOS) || os(Linux)
import EventCatalog
import Testing

@testable import EventCodeGeneration

/// Targets that have types of their own with names of the standard library, of Foundation and of the
/// runtime.
@Suite struct LibraryNamesTests {
    private static let types = [
        "Array", "Bool", "CaseIterable", "Character", "Codable", "Collection", "Comparable",
        "Data", "Date", "Decimal", "Decodable", "Decoder", "Dictionary", "Double", "Encodable",
        "Encoder", "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable", "Int",
        "Int32", "Int64", "Never", "Optional", "Range", "RawRepresentable", "Result", "Sendable",
        "Sequence", "Set", "StaticString", "String", "Substring", "Task", "UInt", "UInt64", "URL",
        "UUID", "Void",
    ]

    private static func user(_ access: AccessLevel) -> GeneratedFile {
        GeneratedFile(
            name: "Types.swift",
            contents: (types + UserTypeTests.types)
                .map { "\(access.modifier)struct \($0) {}\n" }.joined()
                + "func preconditionFailure(_ message: Swift.String) {}\n")
    }

    /// Payloads of all scalar types, alone, in arrays, maps and unions.
    private static let values = ##"""
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
         "envelope": {"id": "$message.payload#/id", "time": "$message.payload#/data/at",
           "data": "$message.payload#/data"},
         "events": {
          "text": {"data": {"type": "string"}}, "flag": {"data": {"type": "boolean"}},
          "count": {"data": {"type": "integer"}}, "rate": {"data": {"type": "number"}},
          "amount": {"data": {"type": "number", "format": "decimal"}},
          "key": {"data": {"type": ["string", "null"], "format": "uuid"}},
          "bytes": {"data": {"items": {"type": "string", "format": "byte"}}},
          "times": {"data": {"additionalProperties": {"type": "number", "format": "unix-time"}}},
          "all": {"examples": [{"id": "a", "kind": "all"}], "data": {"required": ["id", "kind"], "properties": {
            "id": {"type": "string"}, "kind": {"const": "all"}, "at": {"format": "date-time"},
            "small": {"type": "integer", "format": "int64"},
            "large": {"type": "integer", "format": "uint64"},
            "pair": {"type": ["string", "number"], "format": "decimal"},
            "level": {"enum": ["LOW", 0, "HIGH", 1]}, "state": {"enum": ["a", "b"]},
            "either": {"oneOf": [{"type": "string", "format": "byte"}, {"type": "integer"},
              {"type": "array", "items": {"type": "string", "format": "uuid"}},
              {"properties": {"t": {"const": "a"}}}, {"properties": {"t": {"const": "b"}}}]},
            "numbers": {"items": {"items": {"type": "number"}}}}}}}}
        """##

    @Test(
        "Types of the user do not hide those of the standard library and of Foundation",
        arguments: AccessLevel.allCases)
    func values(access: AccessLevel) throws {
        for config in [#"{"qualify": true}"#, #"{"qualify": true, "grouping": "prefix"}"#] {
            let generated = GeneratedCatalog(Self.values, access: access, config: config)
            try #require(generated.printed == "")
            let files = generated.output.files + [Self.user(access)]
            #expect(try SwiftCompiler.complaints(about: files) == "")
            #expect(try SwiftCompiler.complaints(about: files, features: [], version: 5) == "")
        }
    }

    @Test(
        "All features together compile beside such types",
        arguments: EveryPartCatalog.Frame.allCases, AccessLevel.allCases)
    func everyPart(frame: EveryPartCatalog.Frame, access: AccessLevel) throws {
        let generated = EveryPartCatalog.generate(
            frame, access, #", "grouping": "prefix", "qualify": true"#)
        try #require(generated.printed == "")
        let files =
            generated.output.files + [EveryPartCatalog.user(access), Self.user(access)]
        #expect(try SwiftCompiler.complaints(about: files) == "")
    }

    @Test("Many cases compile beside such types", arguments: [AccessLevel.internal, .public])
    func manyCases(access: AccessLevel) throws {
        let events = (0..<420).map { #""e\#($0)": {"data": {"type": "string"}}"# }
        let values = (0..<420).map { "\"v\($0)\"" }
        let generated = GeneratedCatalog(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "envelope": {"data": "$message.payload#/data"},
             "events": {\(events.joined(separator: ", ")), "all": {"data": {"properties":
               {"value": {"enum": [\(values.joined(separator: ", "))]}}}}}}
            """, access: access, config: #"{"qualify": true}"#)
        try #require(generated.printed == "")
        let files = generated.output.files + [Self.user(access)]
        #expect(try SwiftCompiler.complaints(about: files) == "")
    }

    @Test("A misspelled key is reported with the right one")
    func misspelled() {
        #expect(
            GeneratedCatalog(Self.values, config: #"{"qualfy": true}"#).printed == """
                shop.events.swift.json:1:2: warning: the config has an unknown key 'qualfy', which is ignored [unknown-field]
                shop.events.swift.json:1:2: note: did you mean 'qualify'?
                """)
    }

    @Test("Names are qualified only if the config says so")
    func unqualified() {
        for config in [nil, "{}", #"{"qualify": false}"#] {
            let generated = GeneratedCatalog(Self.values, config: config)
            for file in generated.output.files {
                let text = file.contents.replacing("Swift.Identifiable", with: "")
                #expect(!text.contains("Swift.") && !text.contains("Foundation."))
            }
        }
    }
}
#endif
