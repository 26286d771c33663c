#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What stands around a payload.
@usableFromInline struct Envelope: Hashable, Sendable {
    var id: EnvelopeText?
    var time: Time?
    var source: EnvelopeText?
    var type: String?
    /// The values of the attributes that the catalog declares; `nil` where there is none.
    var attributes: RecordFields?
    var message: WebhookMessage

    /// A time as a message has it, or as it was set.
    enum Time: Hashable {
        /// Text of RFC 3339 or a number, in the form that the catalog says, if it says one.
        case text(EnvelopeText, EventTimeForm?)
        case date(Date)
    }

    /// The same with texts of its own, so that it does not keep the text that it was read from.
    var withoutText: Envelope {
        var copy = self
        copy.id = id.map { .string($0.string) }
        copy.source = source.map { .string($0.string) }
        if case .text(let text, let form) = time { copy.time = .text(.string(text.string), form) }
        return copy
    }

    @usableFromInline static func == (left: Envelope, right: Envelope) -> Bool {
        left.id == right.id && left.time == right.time && left.source == right.source
            && left.type == right.type && left.message == right.message
            && RecordFields.areEqual(left.attributes, right.attributes)
    }

    @usableFromInline func hash(into hasher: inout Hasher) {
        hasher.combine(message.body)
    }

    /// The time as a `Date`, if a `Date` can hold it.
    var date: Date? {
        switch time {
        case .date(let date): date
        case .text(let text, let form): EventTimeForm.date(of: text.string, as: form)
        case nil: nil
        }
    }
}

/// What a message says about an event.
@usableFromInline struct EnvelopeParts: OptionSet, Sendable {
    @usableFromInline let rawValue: UInt8

    @usableFromInline init(rawValue: UInt8) { self.rawValue = rawValue }

    static let id = EnvelopeParts(rawValue: 1)
    static let time = EnvelopeParts(rawValue: 2)
    static let source = EnvelopeParts(rawValue: 4)
    static let type = EnvelopeParts(rawValue: 8)
    static let data = EnvelopeParts(rawValue: 16)
    static let attributes = EnvelopeParts(rawValue: 32)
    static let all: EnvelopeParts = [.id, .time, .source, .type, .data, .attributes]
}
