import Foundation
import StrictJSON
import Testing

@_spi(Generated) @testable import WebhookEvents

@Suite struct OtherDataTests {
    private static let types = ["bytes", "text", "object", "any"]
    private static let layout = EventLayout.cloudEvents(
        types: types,
        attributes: EventAttributes(
            RecordSchema([.optional("datacontenttype", .string)]),
            at: [.payload(["datacontenttype"])]))
    private static let catalog = DescribedCatalog(
        layout: layout, payloads: [.base64, .string, .map(.int), .nullable(.json)])

    private static func message(
        _ type: String, _ contentType: String?, _ body: [UInt8]
    ) -> WebhookMessage {
        let fields = [
            ("ce-id", "1"), ("ce-source", "/s"), ("ce-specversion", "1.0"), ("ce-type", type),
        ]
        return WebhookMessage(
            headers: fields + (contentType.map { [("Content-Type", $0)] } ?? []), body: body)
    }

    @Test(
        "Data that is not JSON is the payload of bytes or of text, and otherwise malformed or unknown",
        arguments: [
            ("bytes", "image/png", [0xFF, 0x00], #""/wA=""#),
            ("bytes", "text/plain", [0x37], #""Nw==""#),
            ("text", "text/plain; charset=utf-8", [0x68, 0x69], #""hi""#),
            ("text", "Text/Plain", [0x22, 0x37, 0x22], #""\"7\"""#),
            ("text", "text/plain", [0xFF], nil),
            ("object", "text/plain", [0x68], nil),
            ("object", "text/plain", Array(#"{"a":7}"#.utf8), #"{"a":7}"#),
            ("any", "application/xml", [0x3C], #""<""#),
        ] as [(String, String, [UInt8], String?)])
    func payload(type: String, contentType: String, body: [UInt8], payload: String?) throws {
        let message = Self.message(type, contentType, body)
        switch try Self.catalog.events(in: message).first {
        case .known(let event):
            #expect(String(decoding: try event.payloadBytes(), as: UTF8.self) == payload)
            #expect(event.id == "1")
        case .malformed(let event):
            #expect(payload == nil && event.type == type && event.message == message)
        default: Issue.record("\(type)")
        }
    }

    @Test(
        "A type or a version alone makes a message a CloudEvent in binary mode",
        arguments: ["type", "specversion"])
    func oneAttribute(name: String) throws {
        let message = WebhookMessage(
            headers: [("ce-\(name)", "new"), ("Content-Type", "a\u{FFFD}")], body: [0xEB])
        guard case .unknown(let event)? = try Self.catalog.events(in: message).first else {
            Issue.record("not unknown")
            return
        }
        #expect(event.type == (name == "type" ? "new" : nil) && event.message == message)
    }

    @Test("An unknown type stays unknown, and a body that should be JSON throws")
    func unknown() throws {
        let message = Self.message("new", "image/png", [0xFF])
        guard case .unknown(let event)? = try Self.catalog.events(in: message).first else {
            Issue.record("not unknown")
            return
        }
        #expect(event.type == "new" && event.message == message)
        for type in [nil, "application/json", "application/vnd.x+json; a=b"] {
            #expect(throws: WebhookDecodingError.self) {
                try Self.catalog.events(in: Self.message("bytes", type, [0xFF]))
            }
        }
        #expect(throws: WebhookDecodingError.self) {
            let limits = JSONLimits(bytes: 1)
            _ = try Self.catalog.events(in: Self.message("bytes", "a/b", [1, 2]), limits: limits)
        }
    }

    @Test("An event keeps the text that was read only if its values are in it")
    func keptText() throws {
        let image = Self.message("bytes", "image/png", [0xFF])
        var binary = EventDecoder(
            image, layout: Self.layout.layout(of: image), shared: nil, limits: .standard)
        try binary.scan()
        #expect(try binary.readEnvelope() == 0)
        #expect(binary.envelope.text == nil && binary.envelope.message.body == [0xFF])

        let text =
            #"{"specversion":"1.0","id":"1","source":"/s","type":"bytes","data_base64":"/w=="}"#
        let message = WebhookMessage(body: text)
        var structured = EventDecoder(
            message, layout: Self.layout.layout(of: message), shared: nil, limits: .standard)
        try structured.scan()
        #expect(try structured.readEnvelope() == 0)
        #expect(structured.envelope.text != nil && structured.envelope.id == "1")
        #expect(structured.undecodedEnvelope.text == nil && structured.undecodedEnvelope.id == "1")
    }

    @Test("A changed event keeps its bytes, or gets new ones")
    func changed() throws {
        let message = Self.message("bytes", "image/png", [0xFF, 0x00])
        let layout = Self.layout.layout(of: message)
        var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .standard)
        try decoder.scan()
        #expect(try decoder.readEnvelope() == 0)
        var event: Event<Data> = try decoder.event()
        #expect(event.data == Data([0xFF, 0x00]))
        event.id = "2"
        var written = try event.encodedMessage(Self.layout, type: 0)
        #expect(written.body == message.body && written.headers["ce-id"] == "2")
        event.data = Data([1])
        written = try event.encodedMessage(Self.layout, type: 0)
        #expect(written.body == [1] && written.headers["Content-Type"] == "image/png")
        let structured = try written.structuredCloudEvent(nil)
        #expect(try JSONValue(structured.body)["data_base64"] == "AQ==")
        guard case .known(let read)? = try Self.catalog.events(in: structured).first else {
            Issue.record("not known")
            return
        }
        #expect(String(decoding: try read.payloadBytes(), as: UTF8.self) == #""AQ==""#)
        #expect(try structured.binaryCloudEvent().body == [1])
    }
}
