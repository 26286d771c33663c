import CatalogImport
import EventCatalog
import EventCodeGeneration
import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct CanonicalCatalogTests {
    private static let conversions: [(String, String)] = [
        (#"{"type": "integer", "nullable": true}"#, #"{"type": ["integer", "null"]}"#),
        (#"{"enum": ["a"], "nullable": true}"#, #"{"enum": ["a", null]}"#),
        (#"{"const": "a", "nullable": true}"#, #"{"enum": ["a", null]}"#),
        (#"{"nullable": true}"#, "{}"),
        (#"{"type": "string", "nullable": false}"#, #"{"type": "string"}"#),
        (
            ##"{"$ref": "#/$defs/A", "title": "x", "nullable": true}"##,
            ##"{"title": "x", "anyOf": [{"$ref": "#/$defs/A"}, {"type": "null"}]}"##
        ),
        (
            #"{"oneOf": [{"type": "string"}], "nullable": true}"#,
            #"{"oneOf": [{"type": "string"}, {"type": "null"}]}"#
        ),
        (#"{"minimum": 1, "exclusiveMinimum": true}"#, #"{"exclusiveMinimum": 1}"#),
        (#"{"maximum": 1, "exclusiveMaximum": false}"#, #"{"maximum": 1}"#),
        (
            #"{"items": [{"type": "string"}], "additionalItems": false}"#,
            #"{"prefixItems": [{"type": "string"}], "items": false}"#
        ),
        (
            #"{"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}"#,
            #"{"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"c": {"required": ["d"]}}}"#
        ),
        (#"{"divisibleBy": 2}"#, #"{"multipleOf": 2}"#),
        (#"{"type": ["string"]}"#, #"{"type": "string"}"#),
    ]

    @Test(
        "Keywords of earlier drafts and of OpenAPI 3.0 are those of JSON Schema 2020-12",
        arguments: CanonicalCatalogTests.conversions)
    func keywords(schema: String, expected: String) throws {
        let canonical = try Exported(schema: schema, definitions: #"{"A": {}}"#).canonical
        #expect(canonical["events"]?["paid"]?["data"] == (try json(expected)))
    }

    @Test("A schema that a reference leads to is a definition, also one in a file")
    func references() throws {
        let exported = try Exported(
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type", "events": {
              "paid": {"data": {"properties": {
                "lines": {"items": {"title": "line"}}, "payer": {"$ref": "people.json#payer"},
                "first": {"$ref": "#/events/paid/data/properties/lines/items"},
                "all": {"$ref": "people.json"}, "gone": {"$ref": "#/$defs/Lost"}}}}}}
            """,
            files: [
                "people.json": """
                {"type": "array", "items": {"$ref": "#/$defs/Payer"},
                 "$defs": {"Payer": {"$anchor": "payer", "properties": {"all": {"$ref": "#"}}}}}
                """
            ])
        let paid = exported.canonical["events"]?["paid"]?["data"]?["properties"]
        #expect(paid?["lines"]?["items"] == ["$ref": "#/$defs/lines_Item"])
        #expect(paid?["first"] == ["$ref": "#/$defs/lines_Item"])
        #expect(paid?["payer"] == ["$ref": "#/$defs/Payer"])
        #expect(paid?["all"] == ["$ref": "#/$defs/people"])
        #expect(paid?["gone"] == ["$ref": "#/$defs/Lost"])
        let definitions = exported.canonical["$defs"]
        #expect(definitions?["lines_Item"] == ["title": "line"])
        #expect(definitions?["Payer"] == ["properties": ["all": ["$ref": "#/$defs/people"]]])
        #expect(definitions?["people"]?["items"] == ["$ref": "#/$defs/Payer"])
    }

    @Test("Nothing becomes the target of a reference that has none")
    func missingTarget() throws {
        let exported = try Exported(
            """
            {"catalog": "1.1", "discriminator": "$message.payload#/type", "events": {
              "paid": {"data": {"properties": {
                "gone": {"$ref": "#/$defs/payer"}, "a": {"$ref": "payer.json"}}}}}}
            """, files: ["payer.json": "{}"])
        #expect(exported.canonical["$defs"]?["payer"] == nil)
        #expect(exported.canonical["$defs"]?["payer_2"] == [:])
    }

    @Test("The order of keys without a meaning makes no difference")
    func order() throws {
        let one = try Exported(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "info": {"title": "a", "version": "1"},
             "events": {"paid": {"summary": "x", "data": {"type": "string", "title": "y", "x-a": 1}}}}
            """)
        let other = try Exported(
            """
            {"events": {"paid": {"data": {"x-a": 1, "title": "y", "type": "string"}, "summary": "x"}},
             "info": {"version": "1", "title": "a"}, "discriminator": "$message.payload#/type", "catalog": "1.0"}
            """)
        #expect(PrettyJSON.text(one.canonical) == PrettyJSON.text(other.canonical))
    }

    @Test("The canonical form of a canonical form is the same", arguments: CatalogFixtures.names)
    func isStable(path: String) throws {
        let text = PrettyJSON.text(try Exported(CatalogFixtures.text(path)).canonical)
        #expect(try PrettyJSON.text(Exported(text).canonical) == text)
    }

    @Test(
        "Swift code that is generated of the canonical form is the same",
        arguments: CatalogFixtures.names)
    func generatedCode(path: String) throws {
        let text = try CatalogFixtures.text(path)
        let canonical = PrettyJSON.text(try Exported(text).canonical)
        let files = [text, canonical].map { text in
            GeneratorPipeline().generate(
                SourceFile(path: "shop.events.json", bytes: Array(text.utf8))
            ).files.map(\.contents)
        }
        #expect(files[0] == files[1])
        #expect(!files[0].isEmpty)
    }
}
