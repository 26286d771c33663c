import Foundation
@_spi(Generated) package import WebhookEvents

/// Decodes the samples of a corpus, and counts those that are known, malformed, unknown, or failed.
package struct SampleCheck<Catalog: WebhookEvent> {
    package private(set) var known = 0
    package private(set) var malformed = 0
    package private(set) var unknown = 0
    /// The number of properties that were read and set again.
    package private(set) var properties = 0
    /// The failures: a body that was lost or changed, or that conforms but is not decoded as its known event.
    package private(set) var failures: [String] = []

    package init() {}

    package mutating func check(_ sample: Sample) {
        do {
            try decode(sample)
        } catch {
            failures.append("\(sample.file): \(error)")
        }
    }

    private mutating func decode(_ sample: Sample) throws {
        let event = try Catalog(sample.message)
        func check(_ isRight: Bool, _ what: String) {
            if !isRight { failures.append("\(sample.file): \(what)") }
        }
        let content = event.content.event
        switch content {
        case is UnknownEvent:
            unknown += 1
            check(!sample.conforms, "unknown, but it conforms")
        case let event as MalformedEvent:
            malformed += 1
            check(!sample.conforms, "malformed, but it conforms: \(event.error)")
        default:
            known += 1
            check(event.type == sample.event, "known as '\(event.type ?? "-")'")
        }
        check(event.message == sample.message, "the message was not kept")
        check(
            try event.encodedMessage() == sample.message,
            "the message is not encoded as it was received")

        let body = try JSONValue(sample.message.body)
        if let known = content as? any RewritableEvent {
            let written = try known.withReadPayload(Catalog.layout, type: event.content.type)
            check(
                try JSONValue(written.body) == body, "its payload is not encoded as it was received"
            )
            let (again, count) = try known.withPropertiesSet(
                Catalog.layout, type: event.content.type)
            check(
                again == sample.message, "setting its properties again changes the message")
            properties += count
            check(
                try known.isEqualAfterWriting,
                "its payload is not equal after encoding and decoding")
            check(
                try known.isEqualAfterCoding,
                "its payload is not equal after JSONEncoder and JSONDecoder")
        }
        let encoded = try JSONEncoder().encode(event)
        let decoder = JSONDecoder()
        check(
            try decoder.decode(Catalog.self, from: encoded) == event,
            "not equal after JSONEncoder and JSONDecoder")
        decoder.userInfo[.webhookHeaders] = sample.message.headers
        let read = try decoder.decode(Catalog.self, from: Data(sample.message.body))
        check(read.type == event.type, "JSONDecoder reads a different type from its body")
        check(try JSONValue(read.message.body) == body, "JSONDecoder reads a different body")
    }
}

/// An event whose payload can be read and set again.
private protocol RewritableEvent: EventProtocol {
    /// The encoded message after its payload was encoded, decoded and set again.
    func withReadPayload(_ layout: EventLayout, type: Int?) throws -> WebhookMessage

    /// The encoded message after all properties were read and set again, and the number of properties.
    func withPropertiesSet(
        _ layout: EventLayout, type: Int?
    ) throws -> (message: WebhookMessage, count: Int)

    var isEqualAfterWriting: Bool { get throws }

    var isEqualAfterCoding: Bool { get throws }
}

extension Event: RewritableEvent {
    fileprivate func withReadPayload(_ layout: EventLayout, type: Int?) throws -> WebhookMessage {
        var copy = self
        copy.data = try Payload(jsonBytes: data.jsonBytes())
        return try copy.encodedMessage(layout, type: type)
    }

    fileprivate func withPropertiesSet(
        _ layout: EventLayout, type: Int?
    ) throws -> (message: WebhookMessage, count: Int) {
        var (copy, writer) = (self, PropertyWriter())
        copy.data = writer.rewritten(data)
        return (try copy.encodedMessage(layout, type: type), writer.count)
    }

    fileprivate var isEqualAfterWriting: Bool {
        get throws { Event(data: try Payload(jsonBytes: data.jsonBytes())) == Event(data: data) }
    }

    fileprivate var isEqualAfterCoding: Bool {
        get throws { try JSONDecoder().decode(Self.self, from: JSONEncoder().encode(self)) == self }
    }
}
