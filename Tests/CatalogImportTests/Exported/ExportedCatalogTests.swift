import CatalogImport
import StrictJSON
import Testing

@Suite struct ExportedCatalogTests {
    private let document = """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Shop",
         "anyOf": [{"$ref": "#/$defs/PaidEvent"}],
         "$defs": {
           "Order": {"properties": {"state": {
             "anyOf": [{"type": "string", "enum": ["new", "old", "lost"]}, {"type": "string"}]}}},
           "PaidEvent": {"properties": {
             "type": {"const": "paid"}, "data": {"$ref": "#/$defs/Order"}}}},
         "x-webhook-events": {"export": "VERSION",
           "catalog": {"catalog": "1.0", "discriminator": "$message.payload#/type",
             "events": {"paid": {"summary": "Paid."}}},
           "locations": {"/events/paid/data": "/$defs/PaidEvent/properties/data",
             "/$defs/Order": "/$defs/Order", "/info/title": "/title", "/$defs/Gone": "/$defs/Gone"}}}
        """

    private func imported(version: String = "1.0", _ options: ImportOptions = ImportOptions())
        throws
        -> Imported
    {
        let text = document.replacing("VERSION", with: version)
        return try Imported(["shop.json": text], options)
    }

    @Test("The catalog has what the document says now")
    func edited() throws {
        let catalog = try imported().catalog
        #expect(catalog["info"] == ["title": "Shop"])
        #expect(
            catalog["events"]?["paid"] == ["summary": "Paid.", "data": ["$ref": "#/$defs/Order"]])
        #expect(
            catalog["$defs"] == [
                "Order": [
                    "properties": ["state": ["type": "string", "enum": ["new", "old", "lost"]]]
                ]
            ])
    }

    @Test("What the document no longer has is reported")
    func missing() throws {
        #expect(
            try imported().report == [
                "warning: '/$defs/Gone' of the exported catalog is omitted, the document no longer has it",
                "  at shop.json#/$defs/Gone",
            ])
    }

    @Test("With options, or of a later version, it is a document like any other")
    func otherDocuments() throws {
        var options = ImportOptions()
        options.title = "Other"
        #expect(try imported(version: "1.0", options).catalog["info"]?["title"] == "Other")
        #expect(try imported(version: "1.0", options).catalog["events"]?["paid"]?["summary"] == nil)
        #expect(try imported(version: "2.0").catalog["events"]?["paid"]?["summary"] == nil)
    }
}
