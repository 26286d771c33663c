#if os(macOS) || os(Linux)
import EventCatalog
import StrictJSON
import Testing

@testable import EventCodeGeneration

@Suite struct NastyCatalogTests {
    static let names = [
        "", "default", "self", "init", "Type", "Protocol", "public", "in", "_", "24h", "01", "+1",
        "-1", "é", "🎉", "\"", "\\", "\n", "*/", "\\(fatalError())", "\"#\u{200D}", "\u{2028}",
        "\u{202E}x", "\"\"\"", "#\"", "unknown", "none", "rawValue", "recordFields", "hash",
        "field", "event", "handle", "call0",
        "String", "newValue", "description", "日本", "field_type", "\u{600}\"#", "`", "$0",
    ]

    static var catalog: String {
        let text = JSONValue.string(names.joined(separator: " ") + "\n\t*/ /* \r\n")
        let described = JSONObject([("type", .string("string")), ("description", text)])
        let properties = names.map { ($0, JSONValue.object(described)) }
        let numbered = JSONObject([
            (
                "items",
                .object([
                    "enum": .array(
                        names.enumerated().flatMap { [.string($1), .number(JSONNumber($0))] })
                ])
            )
        ])
        let values = JSONValue.object(["enum": .array(names.map { .string($0) })])
        let nested = JSONValue.object([
            "description": text, "deprecated": .boolean(true),
            "properties": .object([
                "String": values, "Nasty": .object(["properties": .object(["é": values])]),
            ]),
        ])
        let branches = (names + ["fieldContent", "unionSchema", "fieldVariant"]).map { tag in
            JSONValue.object([
                "description": text,
                "properties": .object(["#\"": .object(["const": .string(tag)])]),
            ])
        }
        let union = JSONValue.object([
            "description": text,
            "oneOf": .array([described, numbered].map { .object($0) } + branches),
        ])
        let nasty = JSONValue.object([
            "description": text,
            "properties": .object(
                JSONObject(
                    properties + [
                        ("Nested", nested), ("Union", union), ("const", .object(["const": text])),
                    ])),
        ])
        var events = names.filter { !$0.isEmpty }.map { name -> (String, JSONValue) in
            let body = JSONValue.object(["t\"(": .string(name), "d\\": .object(["é": text])])
            return (
                name,
                .object([
                    "summary": text, "description": text, "examples": .array([body]),
                    "data": .object(["$ref": .string("#/$defs/Nasty")]),
                ])
            )
        }
        let versions = JSONObject(
            ["\"", "2", "\n1", "\\(fatalError())", "*/"].map { version in
                (version, .object(["summary": text, "data": nested]))
            })
        let attributes = JSONObject(
            names.map { name in
                (
                    name,
                    .object([
                        "location": .string("$message.header#/\"\\(x)"), "schema": values,
                        "description": text,
                    ])
                )
            })
        events.append(("versions", .object(["versions": .object(versions)])))
        return JSONValue.object([
            "catalog": .string("1.0"), "info": .object(["title": text, "description": text]),
            "discriminator": .string("$message.payload#/t\"("),
            "messages": .string("$request.body#/\\(x)\""),
            "versions": .string("$request.body#/\"("),
            "envelope": .object([
                "data": .string("$message.payload#/d\\"), "attributes": .object(attributes),
                "source": .string("$request.body#/\n"),
            ]),
            "events": .object(JSONObject(events)), "$defs": .object(["Nasty": nasty]),
        ]).description
    }

    @Test(
        "Code of a hostile catalog compiles without a warning, flat and grouped",
        arguments: zip(
            AccessLevel.allCases + AccessLevel.allCases,
            [nil, nil, nil, "prefix", "prefix", "prefix"]))
    func compiles(_ access: AccessLevel, _ grouping: String?) throws {
        let generated = GeneratedCatalog(
            Self.catalog, path: "na\"sty\n*/.events.json", access: access,
            config: grouping.map { #"{"grouping": "\#($0)"}"# })
        try #require(generated.printed == "")
        let files = generated.output.files.enumerated().map { index, file in
            GeneratedFile(name: "\(index).swift", contents: file.contents)
        }
        let complaints = try SwiftCompiler.complaints(about: files)
        #expect(complaints == "")
    }

    @Test(
        "Generated code compiles beside user code with any default access of imports",
        arguments: AccessLevel.allCases, [SwiftCompiler.upcomingFeatures, []])
    func compilesBesideUserCode(_ access: AccessLevel, _ features: [String]) throws {
        let user = GeneratedFile(
            name: "User.swift",
            contents: """
                import WebhookEvents

                func type(of event: ShopEvent) -> String? { event.type }
                """)
        let generated = GeneratedCatalog(
            Self.plainCatalog, path: "shop.events.json", access: access)
        let files = generated.output.files + [user]
        #expect(try SwiftCompiler.complaints(about: files, features: features) == "")
    }

    @Test(
        "Two catalogs with attributes fit into one module at any access level",
        arguments: AccessLevel.allCases)
    func twoCatalogs(_ access: AccessLevel) throws {
        let cloud = GeneratedCatalog(Self.cloudCatalog, path: "cloud.events.json", access: access)
        let other = GeneratedCatalog(Self.cloudCatalog, path: "other.events.json", access: access)
        try #require(cloud.printed == "")
        let files = cloud.output.files + other.output.files
        #expect(try SwiftCompiler.complaints(about: files) == "")
    }

    private static let cloudCatalog = """
        {
          "catalog": "1.0", "protocol": "cloudevents", "versions": "$message.payload#/v",
          "envelope": { "attributes": { "n": {
            "location": "$message.payload#/n",
            "schema": { "type": "number", "format": "decimal" } } } },
          "events": { "attributes": { "data": { "type": "string" }, "versions": {
            "1": { "data": { "type": "boolean" }, "examples": [true] } } } }
        }
        """

    private static let plainCatalog = """
        {
          "catalog": "1.0", "discriminator": "$message.payload#/type",
          "events": { "paid": { "data": { "properties": {
            "amount": { "type": "number", "format": "decimal" } } } } }
        }
        """

    @Test("Generated code has no character that hides or reorders text")
    func visible() {
        for file in GeneratedCatalog(Self.catalog).output.files {
            let hidden = file.contents.unicodeScalars.filter { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: scalar != "\n"
                case .format: scalar != "\u{200D}"
                default: false
                }
            }
            #expect(hidden.isEmpty, "\(file.name)")
        }
    }
}
#endif
