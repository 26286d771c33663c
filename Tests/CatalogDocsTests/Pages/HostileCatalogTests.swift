import CatalogDocs
import EventCodeGeneration
import StrictJSON
import Testing

@Suite struct HostileCatalogTests {
    private static let hostile = [
        "a|b", "`", "``", "``x``", "<script>alert(1)</script>", "</code>-->", "a\nb\n# c", "| x |",
        "../../x", "\u{202E}\u{7}", "[x](javascript:y)", "![x](https://e.example/p)", "@Metadata",
        "<!-- x", "```swift", "\\|", "~~~", "    x", "&amp;", "<doc:x>", "``Swift``",
    ]

    /// A catalog in which every name and every description is one text.
    private func catalog(_ text: String) -> [UInt8] {
        let data: JSONValue = [
            "title": .string(text), "description": .string(text),
            "properties": .object([
                text: ["description": .string(text), "enum": [.string(text), "other"]],
                "default": ["type": "string", "default": .string(text), "format": .string(text)],
                "raw": ["prefixItems": [["const": .string(text)]]],
            ]),
        ]
        let event: JSONValue = [
            "summary": .string(text), "description": .string(text), "data": data,
            "examples": [["type": .string("t." + text), "x": .string(text)]],
        ]
        let json: JSONValue = [
            "catalog": "1.0", "info": ["title": .string(text), "description": .string(text)],
            "discriminator": "$message.payload#/type",
            "events": .object(["t." + text: event]), "$defs": .object([text: data]),
        ]
        return json.bytes
    }

    @Test("Text of a catalog never becomes markup", arguments: hostile)
    func texts(text: String) throws {
        for format in DocumentationFormat.allCases {
            let docs = try Documented(catalog(text), format)
            for page in docs.pages {
                #expect(page.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(page.path)")
                #expect(!page.path.contains("..") && !page.path.hasPrefix("/"))
                let active = Markup.withoutCode(page.contents)
                #expect(Markup.active(in: active) == [], "\(format) \(page.path)")
            }
        }
    }

    @Test("The tables of hostile names have as many cells as their headers", arguments: hostile)
    func tables(text: String) throws {
        for page in try Documented(catalog(text)).pages {
            var columns: Int?
            for line in Markup.withoutBlocks(page.contents) {
                guard line.hasPrefix("|") else {
                    columns = nil
                    continue
                }
                let cells = Markup.cells(in: line)
                #expect(cells == columns ?? cells, "\(page.path): \(line)")
                columns = columns ?? cells
            }
        }
    }

    @Test("Cycles and thousands of chained definitions end")
    func chains() throws {
        let count = 5_000
        let definitions = (0..<count).map { index in
            """
            "D\(index)": {"properties": {"next": {"$ref": "#/$defs/D\((index + 1) % count)"}}}
            """
        }
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
              "a": {"data": {"$ref": "#/$defs/D0"}}}, "$defs": {\(definitions.joined(separator: ", "))}}
            """)
        #expect(docs.pages.count == count + 3)
    }

    @Test("Bodies of types that require two values of the next type, and so on, are limited")
    func doubling() throws {
        let definitions = (0..<30).map { index in
            let next = ##"{"$ref": "#/$defs/D\##(index + 1)"}"##
            let properties = ##"{"a": \##(next), "b": \##(next)}"##
            return ##""D\##(index)": {"required": ["a", "b"], "properties": \##(properties)}"##
        }
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
              "e": {"data": {"$ref": "#/$defs/D0"}}},
             "$defs": {\(definitions.joined(separator: ", ")), "D30": {"type": "string"}}}
            """)
        #expect(docs["events/e.md"].utf8.count < 10_000_000)
    }

    @Test("Definitions that differ in case or in punctuation only have files of their own")
    func files() throws {
        let names = (0..<2_500).map { index in
            String(repeating: "-", count: 1 + index % 50) + "\(index % 7)/\(index)"
        }
        let definitions = (names + ["a", "A"]).map { "\"\($0)\": {\"type\": \"string\"}" }
        let docs = try Documented(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
              "a": {"data": {}}, "A": {"x-swift-name": "b", "data": {}}},
             "$defs": {\(definitions.joined(separator: ", "))}}
            """)
        #expect(Set(docs.pages.map { $0.path.lowercased() }).count == docs.pages.count)
        #expect(docs.pages.count == names.count + 2 + 2 + 2)
    }
}
