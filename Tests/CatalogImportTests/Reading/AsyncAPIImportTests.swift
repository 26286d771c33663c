import StrictJSON
import Testing

@Suite struct AsyncAPIImportTests {
    private static let messages = """
        "messages": {
          "Paid": {"name": "orderPaid", "summary": "An order is paid.",
            "payload": {"$ref": "#/components/schemas/Paid"},
            "traits": [{"$ref": "#/components/messageTraits/Common"}]},
          "Sent": {"payload": {"$ref": "#/components/schemas/Sent"},
            "examples": [{"payload": {"type": "order.sent", "data": {"code": "x"}}}]}
        },
        "messageTraits": {"Common": {"headers": {"properties": {
            "Shop-Delivery-Id": {"type": "string"}}}}},
        "schemas": {
          "Paid": {"type": "object", "properties": {"type": {"const": "order.paid"},
            "data": {"type": "object", "properties": {"amount": {"type": "integer"}}}}},
          "Sent": {"type": "object", "properties": {"type": {"const": "order.sent"},
            "data": {"type": "object", "properties": {"code": {"type": "string"}}}}}
        }
        """

    private static let paid = ##"{"$ref": "#/components/messages/Paid"}"##
    private static let sent = ##"{"$ref": "#/components/messages/Sent"}"##

    private static let documents: [String: String] = [
        "1.2 topics": """
        {"asyncapi": "1.2.0", "topics": {"order.paid": {"subscribe": \(paid)},
        "order.sent": {"subscribe": \(sent), "publish": \(paid)}}, "components": {\(messages)}}
        """,
        "1.2 events": """
        {"asyncapi": "1.2.0", "events": {"receive": [\(paid), \(sent)]},
        "components": {\(messages)}}
        """,
        "2.6 channels": """
        {"asyncapi": "2.6.0", "channels": {"paid": {"subscribe": {"message": \(paid)}},
        "sent": {"subscribe": {"operationId": "s", "message": \(sent)}}},
        "components": {\(messages)}}
        """,
        "2.0 one channel with alternatives": """
        {"asyncapi": "2.0.0", "channels": {"orders": {"subscribe": {"message":
        {"oneOf": [\(paid), \(sent)]}}}}, "components": {\(messages)}}
        """,
        "2.4 published only": """
        {"asyncapi": "2.4.0", "channels": {"paid": {"publish": {"message": \(paid)}},
        "sent": {"publish": {"message": \(sent)}}}, "components": {\(messages)}}
        """,
        "3.0 operations": """
        {"asyncapi": "3.0.0", "channels": {"orders": {"address": "orders", "messages":
        {"paid": \(paid), "sent": \(sent)}}}, "operations": {"sendOrders": {"action": "send",
        "channel": {"$ref": "#/channels/orders"}}}, "components": {\(messages)}}
        """,
        "3.0 messages of an operation": """
        {"asyncapi": "3.0.0", "channels": {"orders": {"messages":
        {"paid": \(paid), "sent": \(sent)}}}, "operations": {"sendOrders": {"action": "send",
        "channel": {"$ref": "#/channels/orders"}, "messages": [
        {"$ref": "#/channels/orders/messages/paid"},
        {"$ref": "#/channels/orders/messages/sent"}]}}, "components": {\(messages)}}
        """,
        "3.0 channels alone": """
        {"asyncapi": "3.0.0", "channels": {"orders": {"messages":
        {"paid": \(paid), "sent": \(sent)}}}, "components": {\(messages)}}
        """,
        "components alone": """
        {"asyncapi": "2.6.0", "channels": {}, "components": {\(messages)}}
        """,
    ]

    @Test(
        "The messages of every AsyncAPI version become the same events",
        arguments: documents.keys.sorted())
    func versions(form: String) throws {
        let imported = try Imported(["shop.json": #require(Self.documents[form])])
        #expect(imported.types == ["order.paid", "order.sent"])
        #expect(imported.discriminator == #""$message.payload#/type""#)
        #expect(imported.envelope("data") == "$message.payload#/data")
        let events = try #require(imported.catalog["events"])
        #expect(events["order.paid"]?["summary"] == "An order is paid.")
        #expect(events["order.sent"]?["examples"]?[0]?["data"]?["code"] == "x")
        #expect(imported.errors == [])
    }

    @Test("Messages that the provider receives are omitted")
    func incoming() throws {
        let imported = try Imported([
            "shop.json": """
            {"asyncapi": "3.0.0", "channels": {"orders": {"messages": {"paid": \(Self.paid)}},
            "commands": {"messages": {"sent": \(Self.sent)}}},
            "operations": {"out": {"action": "send", "channel": {"$ref": "#/channels/orders"}},
            "in": {"action": "receive", "channel": {"$ref": "#/channels/commands"}}},
            "components": {\(Self.messages)}}
            """
        ])
        #expect(imported.types == ["order.paid"])
        #expect(
            imported.report == [
                "warning: messages of 'in' are omitted, they are sent to the provider",
                "  at shop.json#/operations/in",
            ])
    }

    @Test("A header field with a constant value in each message determines the type")
    func typeHeader() throws {
        func message(_ type: String) -> String {
            """
            {"headers": {"type": "object", "properties": {
              "Event-Type": {"const": "\(type)"}, "Shop-Delivery": {"type": "string"}}},
             "payload": {"type": "object", "properties": {"\(type)": {"type": "string"}}}}
            """
        }
        let imported = try Imported([
            "shop.json": """
            {"asyncapi": "2.6.0", "channels": {"a": {"subscribe": {"message": \(message("paid"))}},
            "b": {"subscribe": {"message": \(message("sent"))}}}}
            """
        ])
        #expect(imported.types == ["paid", "sent"])
        #expect(imported.discriminator == #""$message.header#/Event-Type""#)
        #expect(imported.envelope("id") == "$message.header#/Shop-Delivery")
        #expect(imported.envelope("data") == nil)
        #expect(imported.errors == [])
    }

    @Test(
        "A payload is typed only if the format of its schema is supported",
        arguments: [
            ("application/vnd.aai.asyncapi+json;version=3.0.0", true),
            ("application/schema+json;version=draft-07", true),
            ("application/vnd.oai.openapi;version=3.0.0", true),
            ("application/vnd.apache.avro;version=1.9.0", false),
        ])
    func schemaFormat(format: String, isRead: Bool) throws {
        let imported = try Imported(
            [
                "shop.json": """
                {"asyncapi": "3.0.0", "channels": {"a": {"messages": {"m": {"name": "m", "payload":
                {"schemaFormat": "\(format)", "schema": {"type": "object", "properties": {
                "x": {"type": "string"}}}}}}}}}
                """
            ], .with(["$message.header#/Type"]))
        #expect((imported.data("m")?["properties"] != nil) == isRead)
        #expect(imported.report.contains { $0.contains("any JSON is allowed") } == !isRead)
        #expect(imported.errors == [])
    }
}
