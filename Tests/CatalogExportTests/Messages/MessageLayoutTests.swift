import StrictJSON
import Testing

@testable import CatalogExport

@Suite struct MessageLayoutTests {
    private func exported(_ layout: String, event: String = "paid", data: String = "{}") throws
        -> Exported
    {
        try Exported(
            """
            {"catalog": "1.1", \(layout), "events": {"\(event)": {"data": \(data)}}}
            """)
    }

    @Test("The type is a constant, and may be a number")
    func type() throws {
        let layout = #""discriminator": "$message.payload#/a/type""#
        let text = try exported(layout, event: "paid").message()
        #expect(text?["allOf"]?[1]?["required"] == ["a"])
        let object = text?["allOf"]?[1]?["properties"]?["a"]
        #expect(object?["required"] == ["type"])
        #expect(object?["properties"]?["type"] == ["type": "string", "const": "paid"])
        let number = try exported(layout, event: "7").message("_7Event")
        #expect(
            number?["allOf"]?[1]?["properties"]?["a"]?["properties"]?["type"] == ["enum": ["7", 7]])
    }

    @Test("What the payload says is not said again")
    func constantOfPayload() throws {
        let data =
            #"{"required": ["type"], "properties": {"type": {"enum": ["paid"]}, "id": true}}"#
        let layout =
            #""discriminator": "$message.payload#/type", "envelope": {"id": "$message.payload#/id"}"#
        #expect(try exported(layout, data: data).message() == ["allOf": [try json(data)]])
    }

    @Test("A header field is a keyword, a parameter, and a property")
    func headers() throws {
        let exported = try exported(
            #""discriminator": ["$message.header#/X-Event", "$message.payload#/action"]"#,
            event: "order.paid")
        let field: JSONValue = ["type": "string", "const": "order"]
        #expect(exported.message("OrderPaidEvent")?["x-header"] == ["X-Event": field])
        let operation = exported.document(.openAPI)["webhooks"]?["order.paid"]?["post"]
        #expect(operation?["parameters"]?[0]?["schema"] == field)
        #expect(operation?["parameters"]?[0]?["required"] == true)
        let message = exported.document(.asyncAPI)["components"]?["messages"]?["OrderPaidEvent"]
        #expect(message?["headers"]?["properties"]?["X-Event"]?["const"] == "order")
        #expect(message?["headers"]?["required"] == ["X-Event"])
    }

    @Test("With more dots than joints, it is not clear which value has them")
    func ambiguousParts() throws {
        let exported = try exported(
            #""discriminator": ["$message.header#/X-Event", "$message.payload#/action"]"#,
            event: "a.b.c")
        #expect(exported.message("ABCEvent") == ["allOf": [[:]]])
    }

    @Test("A key that names the type is required")
    func keyOf() throws {
        let exported = try exported(
            #""discriminator": {"keyOf": "$message.payload#"}"#, data: #"{"type": "object"}"#)
        #expect(
            exported.message() == [
                "type": "object", "required": ["paid"], "properties": ["paid": ["type": "object"]],
            ])
    }

    @Test("One of several locations has the type")
    func anyOf() throws {
        let exported = try exported(
            #""discriminator": {"anyOf": ["$message.payload#/a", "$message.payload#/b"]}"#)
        let alternatives = exported.message()?["allOf"]?[1]?["anyOf"]?.array
        #expect(alternatives?.map { $0["required"] } == [["a"], ["b"]])
    }

    @Test("A batch is an array, and a message in a string is its content")
    func steps() throws {
        let exported = try exported(
            """
            "discriminator": "$message.payload#/type", "messages": ["$request.body#/list",
            {"location": "$message.payload#/body", "contentMediaType": "application/json"}],
            "envelope": {"data": "$message.payload#/data", "source": "$request.body#/from"}
            """)
        let body = exported.document(.jsonSchema)
        #expect(body["properties"]?["from"]?["type"] == ["string", "integer", "null"])
        #expect(body["required"] == ["list"])
        let item = body["properties"]?["list"]?["items"]?["properties"]?["body"]
        #expect(item?["contentMediaType"] == "application/json")
        #expect(item?["contentSchema"]?["anyOf"]?[0] == ["$ref": "#/$defs/PaidEvent"])
    }

    @Test("A payload that may be null may be missing")
    func optionalPayload() throws {
        let layout =
            #""discriminator": "$message.payload#/type", "envelope": {"data": "$message.payload#/data"}"#
        let nullable = try exported(layout, data: #"{"type": ["object", "null"]}"#)
        #expect(nullable.message()?["required"] == ["type"])
        let object = try exported(layout, data: #"{"type": "object"}"#)
        #expect(object.message()?["required"] == ["type", "data"])
    }

    @Test("A CloudEvent has its attributes, and its data in one of two forms")
    func cloudEvents() throws {
        let exported = try exported(#""protocol": "cloudevents""#, data: #"{"type": "object"}"#)
        let message = exported.message()
        #expect(message?["required"] == ["type", "specversion", "id", "source"])
        #expect(message?["anyOf"] == [["required": ["data"]], ["required": ["data_base64"]]])
        #expect(message?["properties"]?["subject"] == ["type": ["string", "null"]])
        let content = exported.document(.openAPI)["webhooks"]?["paid"]?["post"]?["requestBody"]?[
            "content"]
        #expect(
            content?.object?.map(\.key) == [
                "application/cloudevents+json", "application/cloudevents-batch+json",
            ])
    }
}
