import Foundation
import WebhookEvents

/// A value that is neither an object nor an array, as restricted as the Swift type that represents it.
enum Scalar {
    case string
    case boolean
    case integer
    case double
    case uuid
    case base64
    /// An integer of 64 bits, from a number or a string.
    case int64OrString(isSigned: Bool)
    /// A number that a `Decimal` can represent, from a number or a string.
    case decimal
    /// A time in numbers, from a number or a string.
    case unixTime
    /// A name of an enum, or the integer that represents it.
    case nameOrInteger

    /// The scalar for a JSON Schema `type` and `format`.
    init(type: String, format: String?) {
        switch (type, format) {
        case ("boolean", _): self = .boolean
        case (_, "int64"): self = .int64OrString(isSigned: true)
        case (_, "uint64"): self = .int64OrString(isSigned: false)
        case (_, "decimal"): self = .decimal
        case (_, "unix-time"), (_, "unix-time-ms"), (_, "unix-time-milliseconds"): self = .unixTime
        case ("string", "uuid"): self = .uuid
        case ("string", "byte"): self = .base64
        case ("string", _): self = .string
        case ("integer", _): self = .integer
        default: self = .double
        }
    }

    /// The scalar that has all integers within some bounds.
    func holding(_ minimum: JSONValue?, _ maximum: JSONValue?) -> Scalar {
        switch self {
        case .integer, .int64OrString(isSigned: true): break
        default: return self
        }
        let bounds = [minimum, maximum].compactMap { $0?.number?.double }
        let limit = 0x1p63
        if bounds.allSatisfy({ -limit <= $0 && $0 < limit }) { return self }
        let isUnsigned = bounds.count == 2 && bounds.allSatisfy { 0 <= $0 && $0 < 2 * limit }
        return isUnsigned ? .int64OrString(isSigned: false) : .decimal
    }

    func takes(_ kind: JSONKind) -> Bool {
        switch self {
        case .string, .uuid, .base64: kind == .string
        case .boolean: kind == .boolean
        case .integer, .double: kind == .number
        case .int64OrString, .decimal, .unixTime, .nameOrInteger: kind == .number || kind == .string
        }
    }

    func accepts(_ value: JSONValue) -> Bool {
        guard takes(value.kind) else { return false }
        let text = value.string ?? value.number?.text ?? ""
        return switch self {
        case .string, .boolean: true
        case .integer, .int64OrString(isSigned: true): NumberText(text)?.fits(Int64.self) == true
        case .int64OrString(isSigned: false): NumberText(text)?.fits(UInt64.self) == true
        case .double, .unixTime: NumberText(text)?.double.isFinite == true
        case .decimal: NumberText(text)?.fitsDecimal == true
        case .nameOrInteger: value.kind == .string || Scalar.integer.accepts(value)
        case .uuid: text.wholeMatch(of: /[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/) != nil
        case .base64: text.count % 4 == 0 && text.wholeMatch(of: /[A-Za-z0-9+\/]*={0,2}/) != nil
        }
    }
}
