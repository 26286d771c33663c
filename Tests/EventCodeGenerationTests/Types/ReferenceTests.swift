import EventCatalog
import EventCodeGeneration
import Testing

@Suite struct ReferenceTests {
    private static let files = [
        "session.json": ##"""
        {"properties": {"customer": {"$ref": "#/$defs/Customer"},
          "back": {"$ref": "shop.events.json#/$defs/Local"},
          "parts": {"type": "array", "items": {"properties": {"n": {"type": "integer"}}}}},
         "$defs": {"Customer": {"properties": {"session": {"$ref": "session.json"}}}},
         "definitions": {"Old": {"type": "boolean"}, "Local": {"properties": {"z": {}}}}}
        """##,
        "schemas/money.json": ##"""
        {"properties": {"unit": {"$ref": "./unit.json"}, "up": {"$ref": "../session.json"}}}
        """##,
        "schemas/unit.json": #"{"type": "string", "format": "uuid"}"#,
        "with space.json": #"{"type": "integer"}"#,
        "events.json": #"{"x-swift-name": "Chosen", "properties": {"x": {}}}"#,
        "list.json": "[]",
    ]
    private static let definitions = ##"""
        {"Local": {"properties": {"inner": {"properties": {"x": {"type": "integer"}}},
          "list": {"items": {"properties": {"y": {}}}},
          "+1": {"x-swift-name": "thumbsUp", "properties": {"p": {}}}}},
         "a/b": {"type": "boolean"}, "100%": {"type": "number"}}
        """##

    private func generate(_ reference: String) -> GeneratedCatalog {
        GeneratedCatalog(
            schema: #"{"$ref": "\#(reference)"}"#, definitions: Self.definitions, files: Self.files)
    }

    @Test(
        "A reference resolves to a type of the catalog or of a file of the target",
        arguments: [
            ("#/$defs/Local", "Local?"), ("shop.events.json#/$defs/Local", "Local?"),
            ("./shop.events.json#/$defs/Local", "Local?"), ("#/%24defs/Local", "Local?"),
            ("#/$defs/a~1b", "Bool?"), ("#/$defs/a%7E1b", "Bool?"), ("#/$defs/100%", "Double?"),
            ("#/$defs/100%25", "Double?"), ("#/$defs/Local/properties/inner", "Inner?"),
            ("#/$defs/Local/properties/list/items", "ListItem?"),
            ("#/$defs/Local/properties/+1", "Plus1?"),
            ("#/$defs/Local/properties/inner/properties/x", "Int?"),
            ("session.json", "Session?"), ("session.json#", "Session?"),
            ("session.json#/$defs/Customer", "Customer?"),
            ("x/../session.json#/$defs/Customer", "Customer?"),
            ("session.json#/definitions/Old", "Bool?"),
            ("session.json#/definitions/Local", "SessionLocal?"),
            ("session.json#/properties/parts/items", "PartsItem?"),
            ("schemas/money.json", "Money?"), ("schemas/unit.json", "UUID?"),
            ("with%20space.json", "Int?"), ("with space.json", "Int?"), ("events.json", "Chosen?"),
        ])
    func types(_ reference: String, _ type: String) {
        let generated = generate(reference)
        #expect(generated.printed == "")
        #expect(generated.valueType == type)
    }

    @Test(
        "An unresolved reference becomes raw JSON, with a warning that suggests the nearest name",
        arguments: [
            ("#/$defs/Locl", "#/$defs/Local"),
            ("#/$defs/Local/properties/iner", "#/$defs/Local/properties/inner"),
            ("#/$def/Local", "#/$defs/Local"), ("#Local", nil), ("#/discriminator", nil),
            ("session.json#/$defs/Custome", "session.json#/$defs/Customer"),
            ("list.json", nil), ("list.json#/0", nil),
        ] as [(String, String?)])
    func dangling(_ reference: String, _ nearest: String?) {
        let generated = generate(reference)
        #expect(generated.valueType == "JSONValue?")
        let note = nearest.map { "\nshop.events.json:3:10: note: did you mean '\($0)'?" } ?? ""
        #expect(
            generated.printed == """
                shop.events.json:3:10: warning: unknown reference '\(reference)', the value is kept \
                as raw JSON [unknown-reference]\(note)
                """)
    }

    @Test(
        "A reference to a location outside the target is refused",
        arguments: [
            "/etc/passwd", "../x.json", "schemas/../../x.json", "%2E%2E/x.json", "%2e./x.json",
            "..%2Fx.json", "file:session.json", "file:///session.json", "http://x.example/s.json",
            "HTTPS:x", "urn:x", "a\\\\b.json", "//host/x.json", "session.json%00",
        ])
    func outside(_ reference: String) {
        let generated = generate(reference)
        #expect(generated.output.files.isEmpty)
        #expect(generated.output.diagnostics.map(\.problem.id) == [.referenceOutsideCatalog])
    }

    @Test("A missing file is an error at the reference, even in a referenced file")
    func missing() {
        let generated = GeneratedCatalog(
            schema: #"{"$ref": "a/one.json"}"#,
            files: ["a/one.json": "{\n \"items\": {\"$ref\": \"two.json\"}}"])
        #expect(
            generated.printed == """
                a/one.json:2:20: error: the referenced file 'a/two.json' does not exist [missing-file]
                a/one.json:2:20: note: paths are relative to the folder of the file that contains the reference
                """)
    }

    @Test("An untyped schema in a file is reported once, with the file")
    func untyped() {
        let generated = GeneratedCatalog(
            schema: ##"{"items": {"$ref": "u.json"}, "x-other": {"$ref": "u.json"}}"##,
            files: ["u.json": #"{"properties": {"t": {"items": [{}]}}}"#])
        #expect(
            generated.printed == """
                u.json:1:22: warning: a tuple is kept as raw JSON, at 'u.json#/properties/t' \
                [untyped-schema]
                """)
    }

    @Test("A schema has one type however it is referenced, and none if it is not referenced")
    func once() {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
             "a": {"data": {"$ref": "#/$defs/A"}},
             "b": {"data": {"properties": {"x": {"$ref": "#/$defs/A/properties/inner"},
               "y": {"$ref": "s.json"}, "z": {"$ref": "./s.json#"}, "a": {"$ref": "#/events/c/data"}}}},
             "c": {"data": {"properties": {"q": {}}}}},
             "$defs": {"A": {"properties": {"inner": {"properties": {"n": {}}}}},
               "Unused": {"properties": {"u": {"$ref": "s.json#/$defs/AlsoUnused"}}}}}
            """##,
            files: [
                "s.json": #"{"properties": {}, "$defs": {"AlsoUnused": {"properties": {"n": {}}}}}"#
            ])
        #expect(generated.printed == "")
        let types = generated.file("types")
        let names = types.split(separator: "\n").filter { $0.contains("struct ") }
            .map { $0.trimmingPrefix { $0 == " " }.split(separator: " ")[1].dropLast() }
        #expect(names.map(String.init) == ["BPayload", "A", "Inner", "CPayload"])
        #expect(types.contains("var inner: Inner? {"))
        #expect(types.contains("var x: Inner? {"))
        #expect(types.contains("var a: CPayload? {"))
        #expect(generated.file("events").contains("case c(Event<CPayload>)"))
    }

    @Test("A reference into a file takes no name from a definition of the catalog")
    func names() {
        let generated = GeneratedCatalog(
            schema:
                ##"{"properties": {"a": {"$ref": "s.json#/$defs/Local"}, "b": {"$ref": "t.json#/$defs/Local"}}}"##,
            definitions: #"{"Local": {}}"#,
            files: [
                "s.json": #"{"$defs": {"Local": {"properties": {"x": {}}}}}"#,
                "t.json": #"{"$defs": {"Local": {"properties": {"y": {}}}}}"#,
            ])
        let text = generated.file("types")
        #expect(text.contains("struct SLocal:") && text.contains("struct TLocal:"))
    }
}
