import EventCatalog
import StrictJSON

/// Whether the decoder accepts a value of the catalog for a scalar type. The decoder has the same
/// checks, with the same wording: `RecordParser`.
struct ScalarCheck {
    let expected: String
    private let isValid: (JSONNode) -> Bool

    init(_ type: ValueType) {
        switch type {
        case .boolean: self.init("a boolean") { $0.kind == .boolean }
        case .double:
            self.init("a number that fits a Double") { $0.number?.double != nil }
        case .int:
            // `Int` has 64 bits here. On systems where it has 32, the decoder accepts only smaller
            // numbers.
            self.init("a 64-bit integer") { $0.number?.integer(as: Int64.self) != nil }
        case .int64:
            self.init("a 64-bit integer") { $0.numberOrText?.integer(as: Int64.self) != nil }
        case .uint64:
            self.init("an unsigned 64-bit integer") {
                $0.numberOrText?.integer(as: UInt64.self) != nil
            }
        case .decimal:
            self.init("a decimal number of at most 38 digits") {
                $0.numberOrText?.fitsDecimal() == true
            }
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds, .unixTimeString,
            .unixTimeMillisecondsString:
            self.init("a time in numbers") { $0.numberOrText?.double != nil }
        case .uuid: self.init("a UUID") { $0.string?.isUUID == true }
        case .base64, .embeddedJSON(_, isBase64: true):
            self.init("bytes in Base64") { $0.string?.isBase64 == true }
        case .numberedEnum:
            self.init("a string or an integer") {
                $0.kind == .string || $0.number?.integer(as: Int64.self) != nil
            }
        case .string, .dateTime, .calendarDate, .uri, .openEnum, .embeddedJSON:
            self.init("a string") { $0.kind == .string }
        case .json, .custom: self.init("a value") { _ in true }
        case .record, .union, .array, .map, .optional:
            preconditionFailure("a type that is no scalar is checked before")
        }
    }

    private init(_ expected: String, _ isValid: @escaping (JSONNode) -> Bool) {
        self.expected = expected
        self.isValid = isValid
    }

    func isMatch(_ node: JSONNode) -> Bool { isValid(node) }
}

extension JSONNode {
    fileprivate var number: JSONNumber? {
        if case .number(let number) = value { number } else { nil }
    }

    /// The number, or the one in a string.
    fileprivate var numberOrText: JSONNumber? {
        number ?? string.flatMap { JSONNumber($0) }
    }
}
