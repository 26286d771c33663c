import CatalogImport
import StrictJSON
import Testing

@Suite struct EventFilterTests {
    private static func options(include: [String] = [], exclude: [String] = []) throws
        -> ImportOptions
    {
        var options = ImportOptions()
        options.include = try include.map { try EventSelector($0) }
        options.exclude = try exclude.map { try EventSelector($0) }
        return options
    }

    private static func webhook(_ schema: String) -> String {
        """
        {"post": {"requestBody": {"content": {"application/json": {"schema":
        {"$ref": "#/components/schemas/\(schema)"}}}}}}
        """
    }

    private static let document = """
        {"openapi": "3.1.0", "webhooks": {"a": \(webhook("Paid")), "b": \(webhook("Sent")),
        "c": \(webhook("User"))}, "components": {"schemas": {
        "Paid": {"type": "object", "properties": {"type": {"const": "order.paid"}}},
        "Sent": {"type": "object", "properties": {"type": {"enum": ["order.sent", "order.lost"]}}},
        "User": {"type": "object", "properties": {"type": {"const": "user.new"}}}}}}
        """

    private static let choices: [(include: [String], exclude: [String], types: [String])] = [
        (["order.*"], [], ["order.paid", "order.sent", "order.lost"]),
        ([], ["order.*"], ["user.new"]),
        (["order.*"], ["*.lost"], ["order.paid", "order.sent"]),
        (["a", "user.???"], [], ["order.paid", "user.new"]),
        ([], ["b"], ["order.paid", "user.new"]),
        (["#/components/schemas/S*"], [], ["order.sent", "order.lost"]),
        ([], ["#/webhooks/a/post"], ["order.sent", "order.lost", "user.new"]),
        (["shop.json"], ["Sent"], ["order.paid", "user.new"]),
    ]

    @Test("Events are chosen by type, name, file and schema", arguments: choices.indices)
    func chosen(index: Int) throws {
        let (include, exclude, types) = Self.choices[index]
        let imported = try Imported(
            ["shop.json": Self.document], Self.options(include: include, exclude: exclude))
        #expect(imported.types == types)
        #expect(imported.errors == [])
    }

    @Test("A choice that matches no event is an error")
    func unused() throws {
        let error = #expect(throws: ImportError.self) {
            try Imported(
                ["shop.json": Self.document], Self.options(exclude: ["user.*", "order.gone"]))
        }
        #expect(
            error?.description == """
                '--exclude order.gone' matches no event
                note: event types are 'order.paid', 'order.sent', 'order.lost', 'user.new'; a value \
                that begins with '#' is the JSON pointer of a schema
                """)
        let all = #expect(throws: ImportError.self) {
            try Imported(["shop.json": Self.document], Self.options(exclude: ["shop.json"]))
        }
        #expect(all?.description == "'shop' has no events but those that '--exclude' leaves out")
    }

    @Test("What is excluded does not influence what is found")
    func influence() throws {
        let document = Self.document.replacing(
            #""properties": {"type": {"const": "user.new"}}"#, with: #""properties": {"n": {}}"#)
        let imported = try Imported(["shop.json": document], Self.options(exclude: ["User"]))
        #expect(imported.discriminator == #""$message.payload#/type""#)
        #expect(imported.report == [])
    }
}
