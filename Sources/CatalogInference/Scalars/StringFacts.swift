import StrictJSON
import WebhookEvents

/// What the strings at one location have in common.
struct StringFacts {
    private(set) var count = 0
    private(set) var emptyCount = 0
    /// The distinct values in order of their first occurrence, as long as they are few and short.
    private(set) var values: [String] = []
    private(set) var hasManyValues = false
    /// The formats that all values have that are not empty.
    private var formats = Set(StringFormat.allCases)
    /// Whether an integer is beyond the integers that a `Double` represents.
    private(set) var hasLargeInteger = false

    /// The most values that an enum can have.
    static let mostValues = 30
    private static let longestValue = 64

    mutating func add(_ text: String) {
        count += 1
        if text.isEmpty {
            emptyCount += 1
            return
        }
        formats = formats.filter { $0.contains(text) }
        if let integer = Int64(text), integer.magnitude > 1 << 53 { hasLargeInteger = true }
        note(text)
    }

    mutating func add(_ other: StringFacts) {
        count += other.count
        emptyCount += other.emptyCount
        formats.formIntersection(other.formats)
        hasLargeInteger = hasLargeInteger || other.hasLargeInteger
        hasManyValues = hasManyValues || other.hasManyValues
        for value in other.values { note(value) }
    }

    private mutating func note(_ text: String) {
        if hasManyValues { return }
        if text.utf8.count > Self.longestValue {
            hasManyValues = true
        } else if !values.contains(where: { ExactText($0) == ExactText(text) }) {
            values.append(text)
            hasManyValues = values.count > Self.mostValues
        }
        if hasManyValues { values = [] }
    }

    /// Whether there is a value that is not empty, and all of them have a format.
    func have(_ format: StringFormat) -> Bool { count > emptyCount && formats.contains(format) }

    /// The only value; `nil` if there are several.
    var constant: String? {
        hasManyValues || values.count != 1 || emptyCount > 0 ? nil : values[0]
    }
}
