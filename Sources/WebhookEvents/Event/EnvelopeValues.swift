#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The values of an envelope, as they were read from a text or set in Swift.
struct EnvelopeValues: Sendable {
    var id: EnvelopeText?
    var time: EnvelopeText?
    /// The form of the time that was read, if the catalog or the type of the payload declares one.
    var timeForm: EventTimeForm?
    /// The time that was set in Swift.
    var date: Date?
    var source: EnvelopeText?
    /// What the event is about. It is a copy of a value in the message, so that it decides on neither
    /// equality nor encoding.
    var subject: EnvelopeText?
    var type: String?
    /// The attributes that the catalog declares; `nil` if the message contains none.
    var attributes: RecordFields?

    /// Whether values refer to the text that they were read from.
    var haveTokens: Bool {
        [id, time, source, subject].contains { value in
            if case .read = value { true } else { false }
        }
    }

    /// The values with strings in place of tokens of the text that they were read from.
    func owned(from text: JSONText?) -> EnvelopeValues {
        var copy = self
        copy.id = id.map { .string($0.string(in: text)) }
        copy.time = time.map { .string($0.string(in: text)) }
        copy.source = source.map { .string($0.string(in: text)) }
        copy.subject = subject.map { .string($0.string(in: text)) }
        return copy
    }
}
