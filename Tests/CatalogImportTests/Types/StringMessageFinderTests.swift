import CatalogImport
import StrictJSON
import Testing

@Suite struct StringMessageFinderTests {
    private static let events = """
        {"oneOf": [{"type": "object", "properties": {"event": {"const": "added"}, "row": {"type": "integer"}}},
        {"type": "object", "properties": {"event": {"const": "removed"}, "by": {"type": "string"}}}]}
        """

    private static func string(_ encoding: String = "") -> String {
        """
        {"type": "string", "contentMediaType": "application/json", \(encoding) "contentSchema": \(events)}
        """
    }

    private static func document(_ properties: String, example: String) -> String {
        """
        {"openapi": "3.1.0", "webhooks": {"push": {"post": {"requestBody": {"content":
        {"application/json": {"schema": {"type": "object", "properties": {\(properties)}},
        "example": \(example)}}}}}}}
        """
    }

    @Test("JSON in a string that has the type is a step")
    func text() throws {
        let imported = try Imported([
            "rows.json": Self.document(
                #""MessageId": {"type": "string"}, "Message": \#(Self.string())"#,
                example: #"{"MessageId": "m", "Message": "{\"event\": \"added\", \"row\": 1}"}"#)
        ])
        #expect(imported.catalog["catalog"] == "1.1")
        #expect(
            try imported.catalog["messages"]
                == json(
                    #"{"location": "$request.body#/Message", "contentMediaType": "application/json"}"#
                ))
        #expect(imported.types == ["added", "removed"])
        #expect(imported.data("added")?["properties"]?["row"] != nil)
        #expect(imported.attributes == ["MessageId": "$request.body#/MessageId"])
        #expect(
            imported.report.first
                == "warning: messages are taken to be in strings, at '$request.body#/Message'")
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        #expect(
            try imported.catalog["events"]?["added"]?["examples"]
                == json(#"[{"event": "added", "row": 1}]"#))
        #expect(imported.errors == [])
    }

    @Test("So is JSON in Base64, in an object, beside a type that all bodies have")
    func base64() throws {
        let message = Self.string(#""contentEncoding": "base64","#)
        let properties = """
            "type": {"const": "Notification"},
            "message": {"type": "object", "properties": {"data": \(message), "id": {"type": "string"}}}
            """
        // {"event": "removed", "by": "ana"}
        let example = """
            {"type": "Notification",
            "message": {"data": "eyJldmVudCI6ICJyZW1vdmVkIiwgImJ5IjogImFuYSJ9", "id": "m"}}
            """
        let imported = try Imported(["rows.json": Self.document(properties, example: example)])
        #expect(imported.catalog["messages"]?["contentEncoding"] == "base64")
        #expect(imported.catalog["messages"]?["location"] == "$request.body#/message/data")
        #expect(imported.types == ["added", "removed"])
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        #expect(imported.errors == [])
    }

    @Test("Strings may be in the items of an array")
    func items() throws {
        let properties = """
            "Records": {"type": "array", "items": {"type": "object", "properties": {
            "receipt": {"type": "string"}, "body": \(Self.string())}}}
            """
        let example = #"""
            {"Records": [{"receipt": "r", "body": "{\"event\": \"added\"}"},
            {"receipt": "s", "body": "{\"event\": \"removed\"}"}]}
            """#
        let imported = try Imported(["rows.json": Self.document(properties, example: example)])
        #expect(imported.catalog["messages"]?[0] == "$request.body#/Records")
        #expect(imported.catalog["messages"]?[1]?["location"] == "$message.payload#/body")
        #expect(imported.attributes == ["receipt": "$message.parent#/receipt"])
        #expect(imported.types == ["added", "removed"])
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        #expect(imported.errors == [])
    }

    @Test("A body with several types, or with the type of its event, is the message itself")
    func outer() throws {
        for (type, types) in [
            (#"{"enum": ["sent", "read"]}"#, ["sent", "read"]), (#"{"const": "push"}"#, ["push"]),
        ] {
            let imported = try Imported([
                "rows.json": Self.document(
                    #""type": \#(type), "detail": \#(Self.string())"#,
                    example: #"{"type": "\#(types[0])", "detail": "{\"event\": \"added\"}"}"#)
            ])
            #expect(imported.types == types)
            #expect(imported.catalog["messages"] == nil)
            let detail = imported.data(types[0])?["properties"]?["detail"]
            #expect(detail?["contentSchema"]?["oneOf"] != nil)
            #expect(imported.report == [])
            #expect(imported.examples == ["1 of 1 example reaches its event"])
            #expect(imported.errors == [])
        }
    }

    @Test("The string can be given")
    func given() throws {
        var options = ImportOptions()
        options.messages = [try ImportOptions.location("$request.body#/detail")]
        let imported = try Imported(
            [
                "rows.json": Self.document(
                    #""type": {"enum": ["sent", "read"]}, "detail": \#(Self.string())"#,
                    example: #"{"type": "sent", "detail": "{\"event\": \"added\"}"}"#)
            ], options)
        #expect(imported.types == ["added", "removed"])
        #expect(imported.attributes == ["type": "$request.body#/type"])
        #expect(imported.examples == ["1 of 1 example reaches its event"])
    }
}
