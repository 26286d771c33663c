#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The fields of an event around its payload, and the message that contained it.
@_spi(Generated) public struct Envelope: Hashable, Sendable {
    var id: EnvelopeText?
    var time: Time?
    var source: EnvelopeText?
    /// What the event is about. It is a copy of a value in the message, so that it decides on neither
    /// equality nor encoding.
    var subject: EnvelopeText?
    var type: String?
    /// The attributes that the catalog declares; `nil` if the message contains none.
    var attributes: RecordFields?
    private var headers: WebhookHeaders
    private var body: MessageBody
    /// Whether the body is not shown, since the catalog marks values as sensitive or is unknown.
    var hidesBody: Bool

    /// A time, as read from a message or as set in Swift.
    enum Time: Hashable {
        /// RFC 3339 text or a number, with the form that the catalog declares, if any.
        case text(EnvelopeText, EventTimeForm?)
        case date(Date)
    }

    init(
        id: EnvelopeText? = nil, time: Time? = nil, source: EnvelopeText? = nil,
        type: String? = nil, message: WebhookMessage, hidesBody: Bool = false
    ) {
        self.id = id
        self.time = time
        self.source = source
        self.type = type
        headers = message.headers
        body = .bytes(message.body)
        self.hidesBody = hidesBody
    }

    /// The message that contained the event.
    var message: WebhookMessage {
        get { WebhookMessage(headers: headers, body: body.bytes) }
        set {
            headers = newValue.headers
            body = .bytes(newValue.body)
        }
    }

    /// Keeps the body in the text that it was read from: otherwise the event would keep it twice.
    ///
    /// - Precondition: The text has the bytes of the body.
    mutating func keepBody(in text: JSONText) {
        body = .text(text)
    }

    /// A copy that owns its strings and does not retain the body.
    var withoutText: Envelope {
        var copy = self
        copy.id = id.map { .string($0.string) }
        copy.source = source.map { .string($0.string) }
        copy.subject = subject.map { .string($0.string) }
        if case .text(let text, let form) = time { copy.time = .text(.string(text.string), form) }
        return copy
    }

    /// Whether all fields and the messages are equal.
    public static func == (left: Envelope, right: Envelope) -> Bool {
        left.id == right.id && left.time == right.time && left.source == right.source
            && left.type == right.type && left.message == right.message
            && RecordFields.areEqual(left.attributes, right.attributes)
    }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }

    /// The time as a `Date`, if a `Date` can represent it.
    var date: Date? {
        switch time {
        case .date(let date): date
        case .text(let text, let form): EventTimeForm.date(of: text.string, as: form)
        case nil: nil
        }
    }
}

extension Envelope {
    /// The envelope of an event that is created in Swift without a typed payload.
    init(
        id: String?, time: Date?, source: String?, type: String?, message: WebhookMessage
    ) {
        self.init(
            id: id.map { .string($0) }, time: time.map { .date($0.rounded) },
            source: source.map { .string($0) }, type: type, message: message)
    }
}
