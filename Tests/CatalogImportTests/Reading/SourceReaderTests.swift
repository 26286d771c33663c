import CatalogImport
import StrictJSON
import Testing

@Suite struct SourceReaderTests {
    private static func document(_ type: String, _ beside: String = "") -> String {
        """
        {"openapi": "3.1.0", "info": {"title": "\(type)"}, "webhooks": {"\(type)": {"post": {
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
        "type": {"const": "\(type)"}, "data": {"$ref": "common/order.json"}}}}}}}}}\(beside)}
        """
    }

    private static let order = #"{"type": "object", "properties": {"id": {"type": "string"}}}"#

    @Test("The events of all documents in a folder are those of one catalog")
    func folder() throws {
        let imported = try Imported([
            "paid.json": Self.document("order.paid"), "sent.json": Self.document("order.sent"),
            "api.json": #"{"openapi": "3.1.0", "paths": {}}"#, "common/order.json": Self.order,
            "package.json": #"{"name": "shop"}"#,
        ])
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(imported.definitions == ["order"])
        #expect(imported.catalog["info"]?["title"] == "events")
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("A single document with events gives the catalog its title")
    func title() throws {
        let imported = try Imported([
            "paid.json": Self.document("order.paid"), "common/order.json": Self.order,
            "api.json": #"{"openapi": "3.1.0", "info": {"title": "API"}}"#,
        ])
        #expect(imported.catalog["info"]?["title"] == "order.paid")
    }

    @Test("Documents that refer to the same webhooks describe them once")
    func repeated() throws {
        let reference =
            ##"{"openapi": "3.1.0", "webhooks": {"order.paid": {"$ref": "a.json#/webhooks/order.paid"}}}"##
        let imported = try Imported([
            "a.json": Self.document("order.paid"), "b.json": reference,
            "common/order.json": Self.order,
        ])
        #expect(imported.types == ["order.paid"])
        #expect(imported.report == [])
    }

    @Test("The folder of a source may be inside the folder that it may refer to")
    func inside() throws {
        let documents = [
            "events/order/paid.json":
                #"{"type": "object", "properties": {"o": {"$ref": "../../common/order.json"}}}"#,
            "events/order/sent.json": #"{"type": "object", "properties": {"n": {}}}"#,
            "common/order.json": Self.order,
        ]
        let paths = documents.keys.filter { $0.hasPrefix("events/") }.sorted()
        let imported = try Imported(
            documents.mapValues { try json($0) },
            .folder(name: "events", paths: paths, path: "events"),
            .with(["$message.header#/X-Event"]))
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(imported.definitions == ["order"])
    }

    @Test("A reference to a file outside names the option that allows it")
    func outside() throws {
        let imported = try Imported([
            "a.json":
                #"{"type": "object", "properties": {"type": {"const": "a"}, "o": {"$ref": "../x.json"}}}"#
        ])
        #expect(
            imported.report.first == """
                warning: reference '../x.json' is outside the folder of the source, any JSON is \
                allowed; pass a folder that contains both with '--source-root'
                """)
    }
}
