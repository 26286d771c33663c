import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct CarriedCatalogTests {
    @Test("What the document says is not carried, but located")
    func located() throws {
        let exported = try Exported(
            """
            {"catalog": "1.1", "info": {"title": "Shop"}, "discriminator": "$message.payload#/type",
             "events": {"paid": {"summary": "A.", "data": {"$ref": "#/$defs/Order"}, "examples": []}},
             "$defs": {"Order": {"type": "object", "required": true}}}
            """)
        let carried = exported.document(.openAPI)[CarriedCatalog.key]
        #expect(
            carried?["catalog"] == [
                "catalog": "1.1", "discriminator": "$message.payload#/type",
                "events": ["paid": ["examples": []]],
            ])
        #expect(
            carried?["locations"] == [
                "/events/paid/data": "/components/schemas/PaidEvent/allOf/0",
                "/$defs/Order": "/components/schemas/Order", "/info/title": "/info/title",
                "/events/paid/summary": "/webhooks/paid/post/summary",
            ])
        #expect(
            carried?["schemas"] == ["/components/schemas/Order": ["keywords": ["required": true]]])
    }

    @Test("A document is the same each time")
    func isDeterministic() throws {
        let path = try #require(CatalogFixtures.names.first { $0.contains("vault") })
        let exported = try Exported(CatalogFixtures.text(path))
        for format in ExportFormat.allCases {
            #expect(
                exported.document(format).description == exported.document(format).description)
        }
    }
}
