@_spi(Reading) import StrictJSON

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The fields of an event around its payload, and the message that contained it.
@_spi(Generated) public struct Envelope: Hashable, Sendable {
    // The synthesized memberwise initializer moves its arguments; a hand-written one would copy them.
    var values: EnvelopeValues
    /// The text that the values refer to; `nil` if they are strings.
    let text: JSONText?
    /// The header fields of the message.
    let headers: WebhookHeaders
    /// The body of the message; `nil` if it is the text, which an event keeps anyway for its values.
    let body: [UInt8]?
    /// Whether the body is not shown, since the catalog marks values as sensitive or is unknown.
    var hidesBody: Bool

    /// A time, as read from a message or as set in Swift.
    enum Time {
        /// RFC 3339 text or a number, with the form that the catalog declares, if any.
        case text(String, EventTimeForm?)
        case date(Date)
    }

    /// The message that contained the event.
    var message: WebhookMessage {
        WebhookMessage(headers: headers, body: body ?? text?.allBytes ?? [])
    }

    /// Whether there is no message, since the event was created in Swift.
    var lacksMessage: Bool { body?.isEmpty == true && headers.fields.isEmpty }

    /// Whether a text is that of the message.
    func isRead(from other: JSONText) -> Bool {
        body == nil && text === other || other.hasBytes(message.body)
    }

    /// Whether all fields and the messages are equal.
    public static func == (left: Envelope, right: Envelope) -> Bool {
        left.exactText(\.id) == right.exactText(\.id)
            && left.exactText(\.time) == right.exactText(\.time)
            && left.values.timeForm == right.values.timeForm
            && left.values.date == right.values.date
            && left.exactText(\.source) == right.exactText(\.source) && left.type == right.type
            && left.message == right.message
            && RecordFields.areEqual(left.attributes, right.attributes)
    }

    private func exactText(_ value: KeyPath<EnvelopeValues, EnvelopeText?>) -> ExactText? {
        values[keyPath: value].map { ExactText($0.string(in: text)) }
    }

    /// Hashes the body.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }
}

extension Envelope {
    /// Creates an envelope of values that were set in Swift.
    init(
        id: String? = nil, time: Time? = nil, source: String? = nil, type: String? = nil,
        message: WebhookMessage, hidesBody: Bool = false
    ) {
        self.init(
            values: EnvelopeValues(
                id: id.map { .string($0) }, source: source.map { .string($0) }, type: type),
            text: nil, headers: message.headers, body: message.body, hidesBody: hidesBody)
        self.time = time
    }

    /// Creates the envelope of an event that is created in Swift without a typed payload.
    init(
        id: String?, date: Date?, source: String?, type: String?, message: WebhookMessage
    ) {
        self.init(
            id: id, time: date.map { .date($0.rounded) }, source: source, type: type,
            message: message)
    }
}

// MARK: - Values

extension Envelope {
    var id: String? {
        get { values.id?.string(in: text) }
        set { values.id = newValue.map { .string($0) } }
    }

    var source: String? {
        get { values.source?.string(in: text) }
        set { values.source = newValue.map { .string($0) } }
    }

    /// What the event is about.
    var subject: String? { values.subject?.string(in: text) }

    var type: String? {
        get { values.type }
        set { values.type = newValue }
    }

    /// The attributes that the catalog declares; `nil` if the message contains none.
    var attributes: RecordFields? {
        get { values.attributes }
        set { values.attributes = newValue }
    }

    var time: Time? {
        get {
            if let date = values.date { return .date(date) }
            return values.time.map { .text($0.string(in: text), values.timeForm) }
        }
        set {
            (values.time, values.timeForm, values.date) = (nil, nil, nil)
            switch newValue {
            case .text(let text, let form): (values.time, values.timeForm) = (.string(text), form)
            case .date(let date): values.date = date
            case nil: break
            }
        }
    }

    /// The time as a `Date`, if a `Date` can represent it.
    var date: Date? {
        switch time {
        case .date(let date): date
        case .text(let text, let form): EventTimeForm.date(of: text, as: form)
        case nil: nil
        }
    }

    /// Which of the identifier, the time, the source and the attributes the envelope has.
    var parts: EnvelopeParts {
        var parts: EnvelopeParts = []
        if values.id != nil { parts.insert(.id) }
        if values.time != nil || values.date != nil { parts.insert(.time) }
        if values.source != nil { parts.insert(.source) }
        if values.attributes != nil { parts.insert(.attributes) }
        return parts
    }
}
