import StrictJSON
import WebhookEvents

/// A form that strings can have.
enum StringFormat: CaseIterable {
    case dateTime, date, uuid, uri, fraction, integer

    func contains(_ text: String) -> Bool {
        switch self {
        case .dateTime: text.utf8.count >= 20 && DateTime(text).date != nil
        case .date: text.utf8.count == 10 && CalendarDate(text).components != nil
        case .uuid: text.utf8.count == 36 && text.isUUID
        case .uri: text.isURI
        case .fraction: text.isPlainFraction
        case .integer: text.isPlainInteger
        }
    }
}
