import StrictJSON
import WebhookEvents

/// Keys that are data rather than names: identifiers, numbers, dates, locales, currencies, addresses.
enum DataKeys {
    /// Why the keys of objects are data; `nil` if they are names.
    static func reason(_ keys: [String]) -> String? {
        guard let first = keys.first else { return nil }
        return Kind.allCases.first { kind in
            kind.contains(first) && keys.allSatisfy(kind.contains) && kind.isEvident(in: keys)
        }?.rawValue
    }

    private enum Kind: String, CaseIterable {
        case uuids = "UUIDs"
        case digits
        case dates
        case addresses
        case locales
        case currencies

        func contains(_ key: String) -> Bool {
            let bytes = key.utf8
            switch self {
            case .uuids: return bytes.count == 36 && key.isUUID
            case .digits: return !bytes.isEmpty && bytes.allSatisfy(\.isDigit)
            case .dates: return CalendarDate(key).components != nil || DateTime(key).date != nil
            case .addresses: return bytes.contains(UInt8(ascii: "@")) || key.isURI
            case .locales: return Self.isLocale(key)
            case .currencies: return Self.knownCurrencies.contains(key.uppercased())
            }
        }

        /// Names such as `id` or `to` are also languages.
        func isEvident(in keys: [String]) -> Bool {
            guard self == .locales else { return true }
            return keys.contains { $0.utf8.count > 2 } || keys.count > 3
        }

        private static func isLocale(_ key: String) -> Bool {
            let parts = key.utf8.split(omittingEmptySubsequences: false) {
                $0 == 0x2D || $0 == 0x5F
            }
            guard let language = parts.first, parts.count <= 2,
                knownLanguages.contains(String(Substring(language)))
            else { return false }
            return parts.count == 1 || parts[1].count == 2 && parts[1].allSatisfy { $0.isUppercase }
        }

        private static let knownLanguages: Set<String> = [
            "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hi", "hu", "id", "it",
            "ja",
            "ko", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh",
        ]

        private static let knownCurrencies: Set<String> = [
            "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EUR",
            "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD",
            "PHP", "PLN", "RON", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR",
        ]
    }
}
