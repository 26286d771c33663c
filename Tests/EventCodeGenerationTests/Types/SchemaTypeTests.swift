import Testing

@Suite struct SchemaTypeTests {
    @Test(
        "A schema becomes a Swift type",
        arguments: [
            (#"{"type": "string"}"#, "String?"), (#"{"type": "boolean"}"#, "Bool?"),
            (#"{"type": "integer", "maximum": 9223372036854775808}"#, "Decimal?"),
            (#"{"type": "integer", "minimum": 0, "maximum": 18446744073709551615}"#, "UInt64?"),
            (#"{"type": "integer", "minimum": -1, "maximum": 18446744073709551615}"#, "Decimal?"),
            (#"{"type": "integer", "format": "int64", "maximum": 1e30}"#, "Decimal?"),
            (#"{"type": "integer", "minimum": -9223372036854775808, "maximum": 1e3}"#, "Int?"),
            (#"{"type": "integer"}"#, "Int?"), (#"{"type": "number"}"#, "Double?"),
            (#"{"type": ["integer", "number"]}"#, "Double?"),
            (#"{"type": "integer", "format": "int64"}"#, "Int64?"),
            (#"{"type": "integer", "format": "uint64"}"#, "UInt64?"),
            (#"{"type": "string", "format": "int64"}"#, "Int64?"),
            (#"{"type": "string", "format": "uint64"}"#, "UInt64?"),
            (#"{"type": "number", "format": "decimal"}"#, "Decimal?"),
            (#"{"type": "string", "format": "decimal"}"#, "Decimal?"),
            (#"{"type": "string", "format": "date-time"}"#, "DateTime?"),
            (#"{"type": "string", "format": "date"}"#, "CalendarDate?"),
            (#"{"type": "integer", "format": "unix-time"}"#, "Date?"),
            (#"{"type": "string", "format": "unix-time"}"#, "Date?"),
            (#"{"type": "string", "format": "unix-time-ms"}"#, "Date?"),
            (#"{"type": ["string", "integer"], "format": "unix-time"}"#, "Date?"),
            (#"{"type": ["string", "number", "null"], "format": "unix-time-ms"}"#, "Date?"),
            (#"{"format": "unix-time"}"#, "Date?"),
            (#"{"type": "string", "contentEncoding": "base64"}"#, "Data?"),
            (
                ##"{"contentMediaType": "application/json", "contentSchema": {"properties": {"a": {}}}}"##,
                "EmbeddedJSON<Value>?"
            ),
            (
                ##"{"contentMediaType": "application/vnd.x+json; charset=utf-8", "contentEncoding": "base64", "contentSchema": {"type": "array", "items": {"type": "integer"}}}"##,
                "Base64JSON<[Int]>?"
            ),
            (
                ##"{"type": ["string", "null"], "contentMediaType": "application/json", "contentSchema": {}}"##,
                "EmbeddedJSON<JSONValue>?"
            ),
            (#"{"type": "string", "contentMediaType": "application/json"}"#, "String?"),
            (#"{"type": "string", "contentEncoding": "quoted-printable"}"#, "String?"),
            (#"{"type": "integer", "format": "unix-time-ms"}"#, "Date?"),
            (#"{"type": "string", "format": "uuid"}"#, "UUID?"),
            (#"{"type": "string", "format": "uri"}"#, "URI?"),
            (#"{"type": "string", "format": "byte"}"#, "Data?"),
            (#"{"type": "string", "format": "x-odd"}"#, "String?"),
            (#"{"format": "date-time"}"#, "DateTime?"), ("{}", "JSONValue?"),
            ("true", "JSONValue?"),
            (#"{"type": "null"}"#, "JSONValue?"),
            (#"{"const": "c"}"#, "String?"), (#"{"const": 1}"#, "Int?"),
            (#"{"const": 1.5}"#, "Double?"), (#"{"const": true}"#, "Bool?"),
            (#"{"enum": ["one"]}"#, "String?"), (#"{"enum": ["a", "b"]}"#, "Value?"),
            (#"{"enum": [1, 2]}"#, "Int?"), (#"{"enum": [1, 2.5]}"#, "Double?"),
            (#"{"type": "array", "items": {"type": "string"}}"#, "[String]?"),
            (#"{"type": "array"}"#, "[JSONValue]?"),
            (#"{"items": {"type": ["string", "null"]}}"#, "[String?]?"),
            (#"{"type": "object"}"#, "JSONMap<JSONValue>?"),
            (#"{"type": "object", "additionalProperties": {"type": "integer"}}"#, "JSONMap<Int>?"),
            (#"{"additionalProperties": {"type": ["integer", "null"]}}"#, "JSONMap<Int?>?"),
            (#"{"patternProperties": {"^@": {"type": "integer"}}}"#, "JSONMap<Int>?"),
            (
                ##"{"patternProperties": {"^x": {"$ref": "#/$defs/T"}, "^y": {"$ref": "#/$defs/T"}}}"##,
                "JSONMap<Thing>?"
            ),
            (
                #"{"properties": {"x": {}}, "patternProperties": {"^@": {"type": "integer"}}}"#,
                "Value?"
            ),
            (##"{"$ref": "#/$defs/Null"}"##, "JSONValue?"),
            (##"{"oneOf": [{"$ref": "#/$defs/T"}, {"$ref": "#/$defs/Null"}]}"##, "Thing?"),
            (
                ##"{"oneOf": [{"type": "string"}, {"allOf": [{"$ref": "#/$defs/Null"}]}]}"##,
                "String?"
            ),
            (#"{"properties": {"x": {}}}"#, "Value?"),
            (#"{"type": "array", "items": {"properties": {"x": {}}}}"#, "[ValueItem]?"),
            (##"{"$ref": "#/$defs/T"}"##, "Thing?"),
            (##"{"$ref": "#/$defs/T", "description": "d"}"##, "Thing?"),
            (##"{"$ref": "#/$defs/T", "nullable": true}"##, "Thing?"),
            (##"{"allOf": [{"$ref": "#/$defs/T"}]}"##, "Thing?"),
            (
                ##"{"allOf": [{"$ref": "#/$defs/T"}, {"properties": {"new": {"type": "string"}}}]}"##,
                "Value?"
            ),
            (#"{"allOf": [{"type": "number"}, {"type": "integer"}]}"#, "Int?"),
            (##"{"type": "array", "items": {"$ref": "#/$defs/T"}}"##, "[Thing]?"),
            (##"{"$ref": "#/$defs/S"}"##, "String?"), (##"{"$ref": "#/$defs/a~1b"}"##, "Bool?"),
            (##"{"$ref": "#/$defs/a%7E1b"}"##, "Bool?"),
        ] as [(String, String)])
    func type(_ schema: String, _ expected: String) {
        let generated = GeneratedCatalog(
            schema: schema,
            definitions: """
                {"T": {"x-swift-name": "Thing", "properties": {"next": {"$ref": "#/$defs/T"}}},
                 "S": {"type": "string"}, "Null": {"enum": [null]}, "a/b": {"type": "boolean"}}
                """)
        #expect(generated.valueType == expected)
        #expect(generated.printed == "")
    }

    @Test(
        "All four ways to allow null make the elements of an array optional",
        arguments: [
            (#"{"type": ["string", "null"]}"#, "[String?]?"),
            (#"{"oneOf": [{"type": "string"}, {"type": "null"}]}"#, "[String?]?"),
            (##"{"anyOf": [{"type": "null"}, {"$ref": "#/$defs/T"}]}"##, "[T?]?"),
            (#"{"enum": ["a", "b", null]}"#, "[ValueItem?]?"),
            (#"{"type": "string", "nullable": true}"#, "[String?]?"),
        ] as [(String, String)])
    func null(_ schema: String, _ expected: String) {
        let generated = GeneratedCatalog(
            schema: #"{"items": \#(schema)}"#, definitions: #"{"T": {"properties": {"x": {}}}}"#)
        #expect(generated.valueType == expected)
        #expect(generated.printed == "")
    }

    @Test("A required property is optional only if it allows null, and a constant has a default")
    func required() {
        let generated = GeneratedCatalog(
            schema: """
                {"required": ["a", "b", "c"], "properties": {"a": {"type": "string"},
                "b": {"type": ["string", "null"]}, "c": {"const": "x"}}}
                """)
        let text = generated.file("types")
        #expect(text.contains("a: String,\n"))
        #expect(text.contains("b: String? = nil,\n"))
        #expect(text.contains("c: String = \"x\"\n"))
        #expect(text.contains("        b: string|null\n"))
    }

    @Test("A type does not take the name of a property beside it")
    func namesOfMembers() {
        let generated = GeneratedCatalog(
            schema: #"{"properties": {"24h": {"properties": {"x": {}}}}}"#)
        #expect(generated.file("types").contains("var _24h: Type24h? {"))
    }

    @Test("The documentation is directly above its property")
    func documentation() {
        let text = GeneratedCatalog(schema: #"{"type": "string", "description": "d"}"#)
            .file("types")
        #expect(
            text.contains(
                """
                    /// d
                    ///
                    /// Schema: `#/events/a/data/properties/value`
                    var value: String? {
                """))
    }

    @Test("A type with a name outside ASCII is qualified inside itself")
    func unicodeNames() {
        let generated = GeneratedCatalog(
            schema: ##"{"$ref": "#/$defs/Größe"}"##,
            definitions: #"{"Größe": {"properties": {"status": {"enum": ["a", "b"]}}}}"#)
        #expect(generated.file("types").contains("var status: Status? {"))
    }
}
