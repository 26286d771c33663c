import CatalogDocs
import EventCodeGeneration
import Foundation
import TestSupport
import Testing

@Suite struct CatalogDocumentationTests {
    @Test("The committed pages of the Checkout catalog are current")
    func checkout() throws {
        let folder = PackageFolder.root.appendingPathComponent("Generated/CheckoutDocs")
        let pages = try Documented.checkout().pages
        for page in pages {
            let file = folder.appendingPathComponent(page.path)
            let contents = try String(decoding: Data(contentsOf: file), as: UTF8.self)
            #expect(contents == page.contents, "run 'webhook-events docs' again: \(page.path)")
        }
        #expect(
            pages.map(\.path).prefix(3) == [
                "README.md", "events/checkout.session.authorized.md",
                "events/checkout.session.rejected.md",
            ])
    }

    @Test("Pages are the same in every run", arguments: DocumentationFormat.allCases)
    func deterministic(format: DocumentationFormat) throws {
        #expect(try Documented.checkout(format).pages == Documented.checkout(format).pages)
    }

    @Test("A catalog with errors has no pages")
    func errors() {
        #expect(throws: Documented.Failure.self) { try Documented("{}") }
    }

    @Test("Deprecated and sensitive properties, formats, defaults and values are shown")
    func properties() throws {
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {
              "deprecated": true, "data": {"required": ["id"], "properties": {
                "id": {"type": ["string", "null"], "description": "The one."},
                "key": {"type": "string", "x-sensitive": true, "deprecated": true},
                "mail": {"type": "string", "format": "email", "default": "a@example.com"},
                "kind": {"const": "x|y"}, "count": {"enum": [1, 2]}}}}}}
            """)
        let page = docs["events/a.md"]
        let rows = [
            "| `id` | `id` | `String?` | yes | yes | The one. |",
            "| `key` | `key` | `String?` | no | no | **Deprecated.** **Sensitive:** printed as `<redacted>`. |",
            "| `mail` | `mail` | `String?` | no | no | Format: `email`. Default: `\"a@example.com\"`. |",
            "| `kind` | `kind` | `String?` | no | no | Always `x\\|y`. |",
            "| `count` | `count` | `Int?` | no | no | One of `1`, `2`. |",
        ]
        for row in rows { #expect(page.contains("\n\(row)\n")) }
        #expect(page.contains("\n\n**Deprecated.**\n\n## In Swift"))
        #expect(docs["README.md"].contains("| [`a`](events/a.md) | **Deprecated.** | [`APayload`]"))
    }

    @Test("What has no Swift type of its own is shown as JSON Schema, at its location")
    func remainder() throws {
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
              "a": {"data": {"properties": {"t": {"prefixItems": [
                {"properties": {"deep": {"enum": ["v"]}}}]}}}},
              "b": {"data": {"allOf": [{"$ref": "#/$defs/D"}, {"properties": {"s": {"const": "p"}}}]}}},
             "$defs": {"D": {"properties": {"s": {"enum": ["p", "q"]}, "n": {"type": "integer"}}},
               "Unused": {"properties": {"z": {"enum": ["u"]}}},
               "Mail": {"type": "string", "format": "email"}}}
            """)
        let tuple = docs["events/a.md"]
        #expect(tuple.contains("At `#/events/a/data/properties/t/prefixItems/0`:"))
        #expect(tuple.contains("\"deep\": {\n      \"enum\": [\"v\"]"))
        let narrowed = docs["events/b.md"]
        #expect(narrowed.contains("- Payload: [`D`](../types/D.md)\n"))
        #expect(narrowed.contains("At `#/events/b/data/allOf/1`:"))
        #expect(docs["types/D.md"].contains("## JSON Schema") == false)
        #expect(docs["types/D.md"].contains("\n| `q` | `.q` |\n"))
        #expect(docs["types/D.md"].contains("## Used by\n\n- [`b`](../events/b.md)\n"))
        #expect(docs["types/Unused.md"].contains("# Definition `Unused`"))
        #expect(docs["types/Unused.md"].contains("No event and no other definition."))
        #expect(docs["types/Mail.md"].contains("\"format\": \"email\""))
    }

    @Test("Unions show how their cases are told apart")
    func unions() throws {
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {"data": {
              "properties": {
                "tagged": {"oneOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Bank"}]},
                "kinds": {"type": ["string", "integer"]}}}}},
             "$defs": {
               "Card": {"required": ["t"], "properties": {"t": {"const": "card"}}},
               "Bank": {"required": ["t"], "properties": {"t": {"const": "bank"}}}}}
            """)
        let page = docs["events/a.md"]
        #expect(page.contains("The property `t` identifies the case"))
        #expect(page.contains("\n| `.card` | [`Card`](../types/Card.md) | `t` is `card` |\n"))
        #expect(page.contains("The kind of the JSON value identifies the case."))
        #expect(page.contains("| `.string` | `String` | string |"))
    }

    @Test("Names that are keywords, and payloads that may be null, are valid in code")
    func swiftNames() throws {
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "envelope": {"data": "$message.payload#/d"}, "events": {
              "a": {"data": {"required": ["where"], "properties": {"where": {"type": "string"},
                "kind": {"enum": ["private", "public"]}}}},
              "b": {"data": {"type": ["string", "null"]}}}}
            """)
        #expect(docs["events/a.md"].contains("\n| `where` | `where` | `String` | yes |"))
        #expect(docs["events/a.md"].contains("\n    print(data.`where`)\n"))
        #expect(docs["events/a.md"].contains("\n| `private` | `.private` |\n"))
        #expect(docs["events/b.md"].contains("\n    print(event.data as Any)\n"))
    }

    @Test("A recursive type is linked, and is in bodies only as often as it is required")
    func recursion() throws {
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
              "a": {"data": {"$ref": "#/$defs/Node"}}},
             "$defs": {"Node": {"properties": {"next": {"$ref": "#/$defs/Node"},
               "list": {"type": "array", "items": {"$ref": "#/$defs/Node"}}, "n": {"type": "string"}}}}}
            """)
        #expect(docs["types/Node.md"].contains("| `next` | `next` | [`Node?`](Node.md) |"))
        #expect(docs["types/Node.md"].contains("- [`Node`](Node.md)\n"))
    }
}
