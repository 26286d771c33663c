#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What stands around a payload.
@usableFromInline struct Envelope: Hashable, Sendable {
    var id: String?
    var time: Time?
    var source: String?
    var type: String?
    var message: WebhookMessage

    /// A time as a message has it, or as it was set.
    enum Time: Hashable {
        /// Text of RFC 3339, or seconds since 1970.
        case text(String)
        case date(Date)
    }

    /// The time as a `Date`, if a `Date` can hold it.
    var date: Date? {
        switch time {
        case .date(let date): date
        case .text(let text):
            DateTime(text).date
                ?? JSONNumber(text)?.double.map { Date(timeIntervalSince1970: $0) }
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
    static let all: EnvelopeParts = [.id, .time, .source, .type, .data]
}
