import Foundation
package import WebhookEvents

/// Decodes the samples of a corpus: known, malformed and unknown ones, and those that failed.
package struct SampleCheck<Catalog: WebhookEvent> {
    package private(set) var known = 0
    package private(set) var malformed = 0
    package private(set) var unknown = 0
    /// How many properties were read and set again.
    package private(set) var properties = 0
    /// What must not be: a body lost, changed, or one that conforms but is not its known event.
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
        check(try event.encodedMessage() == sample.message, "the message is not written as it was")

        let body = try JSONValue(sample.message.body)
        if let known = content as? any RewritableEvent {
            let written = try known.withReadPayload(Catalog.layout, type: event.content.type)
            check(try JSONValue(written.body) == body, "its payload is not written as it was")
            let (again, count) = try known.withPropertiesSet(
                Catalog.layout, type: event.content.type)
            check(
                again == sample.message, "its properties change something when they are set again")
            properties += count
            check(try known.isEqualAfterWriting, "its payload is not equal to what it writes")
            check(try known.isEqualAfterCoding, "not equal alone after JSONEncoder, JSONDecoder")
        }
        let encoded = try JSONEncoder().encode(event)
        let decoder = JSONDecoder()
        check(
            try decoder.decode(Catalog.self, from: encoded) == event,
            "not equal after JSONEncoder and JSONDecoder")
        decoder.userInfo[.webhookHeaders] = sample.message.headers
        let read = try decoder.decode(Catalog.self, from: Data(sample.message.body))
        check(read.type == event.type, "its body has another type for JSONDecoder")
        check(try JSONValue(read.message.body) == body, "its body is another one for JSONDecoder")
    }
}

/// An event whose payload can be taken out and put back.
private protocol RewritableEvent: EventProtocol {
    /// The message that is written with a payload that was read from another text, as it is written.
    func withReadPayload(_ layout: EventLayout, type: Int?) throws -> WebhookMessage

    /// The message that is written after all properties were read and set again, and how many those are.
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
        get throws { try Payload(jsonBytes: data.jsonBytes()) == data }
    }

    fileprivate var isEqualAfterCoding: Bool {
        get throws { try JSONDecoder().decode(Self.self, from: JSONEncoder().encode(self)) == self }
    }
}
