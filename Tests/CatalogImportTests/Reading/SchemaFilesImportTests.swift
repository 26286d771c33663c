import CatalogImport
import StrictJSON
import Testing

@Suite struct SchemaFilesImportTests {
    private static func event(_ type: String, _ data: String) -> String {
        #"{"type": "object", "properties": {"type": {"const": "\#(type)"}, "data": \#(data)}}"#
    }

    @Test("Each file of a folder is an event unless another file refers to it")
    func folder() throws {
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

    @Test("A type can be joined from the name of its folder and a property")
    func compoundTypes() throws {
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
        "All events of a bundle are in one file",
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
    func bundle(form: String, start: String) throws {
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
    func identifiers() throws {
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
            "/etc/passwd", "https://example.com/x.json", "none.json", "#/no",
        ])
    func unresolved(reference: String) throws {
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
