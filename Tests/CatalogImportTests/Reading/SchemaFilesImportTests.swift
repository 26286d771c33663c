import CatalogImport
import StrictJSON
import Testing

@Suite struct SchemaFilesImportTests {
    private static func event(_ type: String, _ data: String) -> String {
        #"{"type": "object", "properties": {"type": {"const": "\#(type)"}, "data": \#(data)}}"#
    }

    @Test("The files of a folder are events, but for those that others refer to")
    func filesFolderEvents() throws {
        let imported = try Imported([
            "paid.schema.json": Self.event("order.paid", #"{"$ref": "shared/order.json"}"#),
            "sub/sent.json": Self.event("order.sent", #"{"$ref": "../shared/parcel.json"}"#),
            "shared/order.json": #"{"type": "object", "properties": {"id": {"type": "string"}}}"#,
            "shared/parcel.json":
                ##"{"properties": {"o": {"$ref": "order.json"}, "k": {"$ref": "#/definitions/K"}}, "##
                + ##""definitions": {"K": {"type": "string"}}}"##,
            "shared/unused.json": #"{"type": "object", "properties": {}}"#,
            "package.json": #"{"name": "schemas", "version": "1.0.0"}"#,
        ])
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(try imported.data("order.sent") == json(##"{"$ref": "#/$defs/parcel"}"##))
        #expect(imported.definitions == ["order", "parcel", "K"])
        #expect(
            imported.report == [
                "warning: a file that is not a JSON Schema is omitted", "  at package.json#",
                "warning: a shared schema that no event refers to is omitted",
                "  at shared/unused.json#",
            ])
        #expect(imported.errors == [])
    }

    @Test("Types of a folder's name and a property, as headers and bodies have them")
    func typesFoldersName() throws {
        let action =
            #"{"properties": {"action": {"enum": ["opened"]}, "who": {"$ref": "common/user.json"}}}"#
        let imported = try Imported(
            [
                "issue/opened.json": action, "pull/opened.json": action,
                "push/event.json":
                    #"{"$id": "push$event", "properties": {"who": {"$ref": "common/user.json"}}}"#,
                "common/user.json": #"{"$id": "common/user.json", "properties": {}}"#,
            ],
            .with(["$message.header#/X-Event", "$message.payload#/action"], from: .folder))
        #expect(imported.types == ["issue.opened", "pull.opened", "push"])
        #expect(
            imported.discriminator == #"["$message.header#/X-Event","$message.payload#/action"]"#)
        #expect(imported.definitions == ["user"])
    }

    @Test(
        "A bundle has its events in one file",
        arguments: [
            (
                "oneOf",
                ##"{"oneOf": [{"$ref": "#/definitions/Paid"}, {"$ref": "#/definitions/Sent"}], "##
            ),
            (
                "nested",
                ##"{"oneOf": [{"$ref": "#/definitions/All"}, {"$ref": "#/definitions/Sent"}], "##
            ),
            ("definitions alone", "{"),
        ])
    func bundleEventsOne(form: String, start: String) throws {
        let all =
            form == "nested"
            ? ##""All": {"oneOf": [{"$ref": "#/definitions/Paid"}, {"$ref": "#/definitions/Paid"}]}, "##
            : ""
        let imported = try Imported([
            "events.json": """
            \(start)"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {\(all)
            "Paid": \(Self.event("order.paid", ##"{"$ref": "#/definitions/Order"}"##)),
            "Sent": \(Self.event("order.sent", ##"{"$ref": "#/definitions/Order"}"##)),
            "Order": {"type": "object", "properties": {"next": {"$ref": "#/definitions/Order"}}}}}
            """
        ])
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(imported.definitions == ["Order"])
        #expect(imported.errors == [])
    }

    @Test("Identifiers and anchors are found at any location")
    func identifiersAnchorsFound() throws {
        let imported = try Imported([
            "a.json": #"""
            {"$id": "https://example.com/schemas/a.json", "properties": {"type": {"const": "a"},
            "data": {"$ref": "b.json#thing"}}}
            """#,
            "b.json": #"""
            {"$id": "https://example.com/schemas/b.json", "type": "object", "$defs": {"T": {
            "$anchor": "thing", "type": "object", "properties": {"x": {"type": "integer"}}}}}
            """#,
        ])
        #expect(imported.types == ["a"])
        #expect(imported.definitions == ["T"])
        #expect(imported.report == [])
    }

    @Test(
        "A reference that cannot be resolved allows any JSON, with a remark",
        arguments: [
            "../x.json", "/etc/passwd", "https://example.com/x.json", "none.json", "#/no",
        ])
    func referenceLeadsNowhere(reference: String) throws {
        let imported = try Imported([
            "a.json": Self.event(
                "a", #"{"type": "object", "properties": {"x": {"$ref": "\#(reference)"}}}"#)
        ])
        #expect(imported.data("a")?["properties"]?["x"] == .object([:]))
        #expect(
            imported.report.first
                == "warning: reference '\(reference)' cannot be resolved, any JSON is allowed")
        #expect(imported.errors == [])
    }
}
