#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The time of an event in coded form: the text from the message, with its form if the catalog
/// declares one, or an instant that was set in Swift.
///
/// An instant is written as RFC 3339 text if that is exact, and otherwise as `Date` encodes itself:
/// the seconds since 2001-01-01T00:00:00Z.
struct CodedTime: Codable {
    let time: Envelope.Time

    private enum CodingKeys: String, CodingKey {
        case text
        case form
    }

    init(time: Envelope.Time) {
        self.time = time
    }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: CodingKeys.self),
            container.contains(.form)
        {
            let text = try container.decode(CodedValue<String>.self, forKey: .text).value
            time = .text(text, try container.decode(EventTimeForm.self, forKey: .form))
        } else if let seconds = try? decoder.singleValueContainer().decode(Double.self) {
            time = .date(Date(timeIntervalSinceReferenceDate: seconds))
        } else {
            time = .text(try CodedValue<String>(from: decoder).value, nil)
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch time {
        case .text(let text, nil): try CodedValue(text).encode(to: encoder)
        case .text(let text, let form?):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(CodedValue(text), forKey: .text)
            try container.encode(form, forKey: .form)
        case .date(let date):
            let text = DateTime(date)
            if text.writableText != nil, text.date == date { return try text.encode(to: encoder) }
            try CodedValue(date.timeIntervalSinceReferenceDate).encode(to: encoder)
        }
    }
}
