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

    @Test("A message whose key, name and component differ has the type that one of them is called")
    func differentNames() throws {
        let kinds = [("OrderPaid", "paid_v1"), ("OrderSent", "sent_v1"), ("OrderLost", "lost_v1")]
        let types = ["order.paid", "order.sent", "order.lost"].map { "\"\($0)\"" }
        let listed = types.joined(separator: ",")
        let keys = kinds.map { key, component in
            ##""\##(key)Message": {"$ref": "#/components/messages/\##(component)"}"##
        }
        let messages = kinds.map { key, component in
            """
            "\(component)": {"name": "\(key.lowercased())-msg", "payload": {"type": "object",
            "properties": {"type": {"enum": [\(listed)]}, "data": {"properties": {"\(component)": {}}}}}}
            """
        }
        let imported = try Imported([
            "shop.json": """
            {"asyncapi": "3.0.0", "channels": {"orders": {"messages": {\(keys.joined(separator: ","))}}},
            "operations": {"o": {"action": "send", "channel": {"$ref": "#/channels/orders"}}},
            "components": {"messages": {\(messages.joined(separator: ","))}}}
            """
        ])
        #expect(imported.types == ["order.paid", "order.sent", "order.lost"])
        #expect(imported.data("order.sent")?["properties"]?["sent_v1"] != nil)
        #expect(
            imported.report.first
                == "warning: a type is chosen by a name, the schemas of several events list it (3 times)"
        )
    }

    @Test("If the most specific names are not distinct, others are the types")
    func distinctNames() throws {
        func message(_ name: String) -> String {
            """
            "\(name)": {"name": "notification", "title": "\(name) it",
            "payload": {"type": "object", "properties": {"\(name)": {}}}}
            """
        }
        let imported = try Imported(
            [
                "shop.json": """
                {"asyncapi": "2.0.0", "channels": {"all": {"subscribe": {"message": {"oneOf": [
                {"$ref": "#/components/messages/paid"}, {"$ref": "#/components/messages/sent"}]}}}},
                "components": {"messages": {\(message("paid")), \(message("sent"))}}}
                """
            ], .with(["$message.header#/X-Event"]))
        #expect(imported.types == ["paid", "sent"])
    }

    @Test("The header fields of an example are those of its message")
    func exampleHeaders() throws {
        let imported = try Imported(
            [
                "shop.json": """
                {"asyncapi": "2.0.0", "channels": {"all": {"subscribe": {"message": {"name": "Paid",
                "headers": {"properties": {"X-Event": {"type": "string"}}}, "payload": {"type": "object"},
                "examples": [{"headers": {"X-Event": "order.paid"}, "payload": {"n": 1}}]}}}}}
                """
            ], .with(["$message.header#/X-Event"]))
        #expect(imported.types == ["order.paid"])
        #expect(imported.examples == ["1 of 1 example reaches its event"])
    }
}
