import CatalogImport
import StrictJSON
import Testing

@Suite struct FormReaderTests {
    private static let form = "application/x-www-form-urlencoded"

    private static func document(
        _ schema: String, beside: String = "", example: String
    ) -> String {
        """
        {"openapi": "3.1.0", "webhooks": {"callback": {"post": {"requestBody": {"content":
        {"\(form)": {"schema": \(schema), \(beside) "example": \(example)}}}}}}}
        """
    }

    private static let mail = """
        {"oneOf": [
        {"type": "object", "required": ["event"], "properties": {"event": {"const": "opened"},
        "to": {"type": "string"}, "count": {"type": "integer"},
        "tag": {"type": "array", "items": {"type": "string"}}}},
        {"type": "object", "required": ["event"], "properties": {"event": {"const": "bounced"},
        "code": {"type": "integer"}}}]}
        """

    @Test(
        "A form gives a catalog of forms, and its examples may be texts",
        arguments: [
            #""event=opened&to=ana%40example.com&count=2&tag=a""#,
            #"{"event": "opened", "to": "ana@example.com", "count": 2, "tag": ["a"]}"#,
        ])
    func fields(example: String) throws {
        let imported = try Imported(["mail.json": Self.document(Self.mail, example: example)])
        #expect(imported.catalog["catalog"] == "1.1")
        #expect(imported.catalog["contentType"]?.string == Self.form)
        #expect(imported.catalog["messages"] == nil)
        #expect(imported.types == ["opened", "bounced"])
        #expect(imported.envelope("data") == nil)
        let examples = try json(
            #"[{"event": "opened", "to": "ana@example.com", "count": 2, "tag": ["a"]}]"#)
        #expect(imported.catalog["events"]?["opened"]?["examples"] == examples)
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    private static let press = """
        {"oneOf": [{"type": "object", "properties": {"type": {"const": "pressed"},
        "button": {"type": "string"}}}, {"type": "object", "properties": {"type":
        {"const": "closed"}}}]}
        """

    private static let contents: [(schema: String, beside: String, example: String)] = [
        (
            press, #""encoding": {"payload": {"contentType": "application/json"}},"#,
            #"{"payload": {"type": "pressed", "button": "ok"}, "token": "t"}"#
        ),
        (
            #"{"type": "string", "contentMediaType": "application/json", "contentSchema": \#(press)}"#,
            "", #"{"payload": "{\"type\": \"pressed\", \"button\": \"ok\"}", "token": "t"}"#
        ),
        (
            #"{"type": "string", "contentMediaType": "application/json", "contentSchema": \#(press)}"#,
            "", #""token=t&payload=%7B%22type%22%3A%22pressed%22%2C%22button%22%3A%22ok%22%7D""#
        ),
    ]

    @Test("A field with JSON has the messages", arguments: contents.indices)
    func content(index: Int) throws {
        let (schema, beside, example) = Self.contents[index]
        let form =
            #"{"type": "object", "properties": {"payload": \#(schema), "token": {"type": "string"}}}"#
        let imported = try Imported([
            "press.json": Self.document(form, beside: beside, example: example)
        ])
        #expect(imported.catalog["contentType"]?.string == Self.form)
        #expect(imported.catalog["messages"]?["location"] == "$request.body#/payload")
        #expect(imported.types == ["pressed", "closed"])
        #expect(imported.attributes == ["token": "$request.body#/token"])
        let value = imported.catalog["events"]?["pressed"]?["examples"]?[0]
        #expect(value?["button"] == "ok")
        #expect(imported.examples == ["1 of 1 example reaches its event"])
        #expect(imported.errors == [])
    }

    private static func swagger(_ consumes: String) -> String {
        """
        {"swagger": "2.0", \(consumes) "x-webhooks": {"message": {"post": {"parameters": [
        {"in": "formData", "name": "kind", "type": "string", "enum": ["received", "sent"], "required": true},
        {"in": "formData", "name": "From", "type": "string", "description": "The sender."},
        {"in": "formData", "name": "Parts", "type": "integer"}]}}}}
        """
    }

    @Test("Parameters of Swagger 2 are the fields of a form")
    func parameters() throws {
        let imported = try Imported([
            "text.json": Self.swagger(#""consumes": ["\#(Self.form)"],"#)
        ])
        #expect(imported.catalog["contentType"]?.string == Self.form)
        #expect(imported.types == ["received", "sent"])
        let data = imported.data("sent")
        #expect(data?["required"]?[0] == "kind")
        #expect(data?["properties"]?["From"]?["description"] == "The sender.")
        #expect(data?["properties"]?["Parts"]?["type"] == "integer")
        #expect(imported.report == [])
        #expect(imported.errors == [])
    }

    @Test("Parameters of another content type are not")
    func otherParameters() {
        #expect(throws: ImportError.self) {
            try Imported(["text.json": Self.swagger(#""consumes": ["multipart/form-data"],"#)])
        }
    }

    @Test("A form beside JSON bodies is omitted")
    func mixed() throws {
        let document = """
            {"openapi": "3.1.0", "webhooks": {
            "a": {"post": {"requestBody": {"content": {"application/json": {"schema":
            {"properties": {"type": {"const": "a"}}}}}}}},
            "b": {"post": {"requestBody": {"content": {"\(Self.form)": {"schema":
            {"properties": {"type": {"const": "b"}}}}}}}}}}
            """
        let imported = try Imported(["shop.json": document])
        #expect(imported.types == ["a"])
        #expect(imported.catalog["contentType"] == nil)
        #expect(
            imported.report.first
                == "warning: a body of the type '\(Self.form)' is omitted, it is not JSON")
    }
}
