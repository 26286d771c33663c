import Foundation
import StrictJSON
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct PresentKeyTests {
    @Test(
        "The only key of the catalog with a value is the type, and its value is the payload",
        arguments: [
            (#"{"update_id":1,"message":{"message_id":2}}"#, "message", true),
            (
                #"{"callback_query":{"id":"q","message":{"message_id":2}},"message":null}"#,
                "callback_query", true
            ),
            (#"{"stopped":false}"#, "stopped", true),
            (#"{"update_id":1,"region":"eu","poll":{}}"#, "poll", false),
            (#"{"poll":{},"quiz":{}}"#, nil, false),
            (#"{"poll":null,"message":null}"#, nil, false),
            (#"{"update_id":1}"#, nil, false), ("[]", nil, false), ("{}", nil, false),
        ] as [(String, String?, Bool)])
    func type(body: String, type: String?, isKnown: Bool) throws {
        let event = try BotEvent(WebhookMessage(body: body))
        #expect(event.type == type)
        #expect((event.content.type != nil) == isKnown)
        #expect(event.content.event is UnknownEvent == !isKnown)
    }

    @Test("Several keys of the catalog are malformed, and their identifier is kept")
    func ambiguous() throws {
        let body = #"{"update_id":1,"stopped":true,"message":{"message_id":2}}"#
        guard case .malformed(let event) = try BotEvent(WebhookMessage(body: body)) else {
            Issue.record("not malformed")
            return
        }
        #expect(event.type == nil && event.id == "1")
        #expect(
            "\(event.error)"
                == "expected only one of the keys 'message' and 'stopped', found an object, at line 1, column 1"
        )
    }

    @Test("A repeated key is malformed, and a payload that does not match has its path")
    func malformed() throws {
        for (body, path) in [
            (#"{"message":{"message_id":1},"message":{"message_id":2}}"#, "message"),
            (#"{"message":{"message_id":"x"}}"#, "message.message_id"),
            (#"{"message":[]}"#, "message"), (#"{"callback_query":{}}"#, "callback_query.id"),
        ] {
            #expect(
                try BotEvent(WebhookMessage(body: body)).outcome == "malformed \(path)", "\(body)")
        }
    }

    @Test("A new event has its payload at the key of its type")
    func made() throws {
        var event = Event(id: "7", data: BotMessage(messageID: 1, text: "hi"))
        event.botAttributes.region = "eu"
        let message = try BotEvent.editedMessage(event).encodedMessage()
        #expect(
            String(decoding: message.body, as: UTF8.self)
                == #"{"update_id":7,"region":"eu","edited_message":{"message_id":1,"text":"hi"}}"#)
        #expect(try BotEvent(message) == .editedMessage(event))
    }

    @Test("An event that becomes another type has its payload at the other key")
    func renamed() throws {
        let body = #"{"update_id":7,"extra":1,"message":{"message_id":1,"more":2}}"#
        guard case .messageEvent(let event) = try BotEvent(WebhookMessage(body: body)) else {
            Issue.record("unknown")
            return
        }
        let edited = try BotEvent.editedMessage(event).encoded()
        #expect(
            String(decoding: edited, as: UTF8.self)
                == #"{"update_id":7,"extra":1,"edited_message":{"message_id":1,"more":2}}"#)
        let stopped = try BotEvent.stopped(event.replacingData(with: true)).encoded()
        #expect(
            String(decoding: stopped, as: UTF8.self)
                == #"{"update_id":7,"extra":1,"stopped":true}"#)
    }

    @Test("A changed payload keeps what the catalog does not list")
    func changed() throws {
        let body = #"{ "message" : {"message_id":1,"more":2} , "update_id" : 7 }"#
        guard case .messageEvent(var event) = try BotEvent(WebhookMessage(body: body)) else {
            Issue.record("unknown")
            return
        }
        #expect(try BotEvent.messageEvent(event).encoded() == Array(body.utf8))
        event.data.text = "new"
        let text = String(decoding: try BotEvent.messageEvent(event).encoded(), as: UTF8.self)
        #expect(text.hasPrefix(#"{ "message" : {"#) && text.hasSuffix(#"} , "update_id" : 7 }"#))
        let payload = try JSONValue(Array(text.utf8))["message"]
        #expect(payload == ["message_id": 1, "text": "new", "more": 2])
    }

    @Test("An event is equal after JSONEncoder and JSONDecoder")
    func coded() throws {
        let event = BotEvent.callbackQuery(Event(id: "7", data: CallbackQueryPayload(id: "q")))
        let decoded = try JSONDecoder().decode(
            BotEvent.self, from: JSONEncoder().encode(event))
        #expect(decoded == event)
    }

    @Test("The payload may be the whole body beside the key, and the keys inside an object")
    func otherData() throws {
        let layout = EventLayout(
            discriminator: .keyOf(["event"], isPayload: false), id: .payload(["event", "id"]),
            data: [], types: ["paid", "void"])
        let catalog = DescribedCatalog(layout: layout, payloads: [.json, .json])
        for (body, type) in [
            (#"{"event":{"id":"e","paid":1}}"#, "paid"), (#"{"event":{"id":"e","new":1}}"#, "new"),
            (#"{"event":[]}"#, nil), ("7", nil),
        ] as [(String, String?)] {
            switch try catalog.events(in: WebhookMessage(body: body)).first {
            case .known(let event): #expect(event.typeName == type && event.id == "e")
            case .unknown(let event): #expect(event.type == type && type != "paid")
            default: Issue.record("\(body)")
            }
        }
    }
}
