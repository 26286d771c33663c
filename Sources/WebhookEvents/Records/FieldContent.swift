#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The value of a property, either read from a text or set in Swift.
@_documentation(visibility: internal)
public enum FieldContent: Sendable {
    /// The key is missing.
    @_spi(Generated) case absent
    /// A value that was read.
    @_spi(Generated) case view(FieldView)
    @_spi(Generated) case null
    @_spi(Generated) case boolean(Bool)
    @_spi(Generated) case integer(Int64)
    @_spi(Generated) case unsigned(UInt64)
    @_spi(Generated) case double(Double)
    @_spi(Generated) case decimal(Decimal)
    @_spi(Generated) case date(Date)
    /// A date-time that RFC 3339 can represent.
    @_spi(Generated) case time(DateTime)
    @_spi(Generated) case string(String)
    @_spi(Generated) case json(JSONValue)
    @_spi(Generated) case record(RecordFields)
    /// A value of a union, with the index of its variant.
    @_spi(Generated) indirect case variant(Int, FieldContent)
    @_spi(Generated) case array([FieldContent])
    /// An array that was set in Swift.
    @_spi(Generated) indirect case list(FieldList)
    @_spi(Generated) case map(FieldMembers)
}

// MARK: - Taking values

extension FieldContent {
    /// Whether there is no value: the key is missing, or its value is null.
    var isNone: Bool {
        switch self {
        case .absent, .null: true
        case .view(let view):
            switch view.slot {
            case .absent, .null: true
            default: false
            }
        default: false
        }
    }

    var boolean: Bool {
        switch self {
        case .boolean(let value): value
        case .view(let view): view.document.boolean(at: view.index) ?? false
        default: false
        }
    }

    var string: String {
        switch self {
        case .string(let value): value
        case .time(let time): time.text
        case .view(let view): view.document.string(at: view.index) ?? ""
        default: ""
        }
    }

    /// The number, or the number in a string.
    var number: JSONNumber? {
        switch self {
        case .integer(let value): JSONNumber(value)
        case .unsigned(let value): JSONNumber(value)
        case .double(let value): JSONNumber(value)
        case .decimal(let value): JSONNumber(value)
        case .view(let view): view.document.number(at: view.index)
        default: nil
        }
    }

    var int64: Int64 {
        switch self {
        case .integer(let value): value
        case .view(let view): view.document.int64(at: view.index) ?? 0
        default: number?.integer() ?? 0
        }
    }

    var decimal: Decimal {
        switch self {
        case .decimal(let value): value
        case .view(let view): view.document.decimal(at: view.index) ?? 0
        default: number.flatMap { Decimal(exactly: $0) } ?? 0
        }
    }

    var double: Double {
        switch self {
        case .double(let value): value
        case .view(let view): view.document.double(at: view.index) ?? 0
        default: number?.double ?? 0
        }
    }

    var date: Date {
        if case .date(let date) = self { return date }
        let value = number?.double ?? 0
        if case .view(let view) = self, case .milliseconds = view.slot {
            return Date(timeIntervalSince1970: value / 1_000)
        }
        return Date(timeIntervalSince1970: value)
    }

    func record(of schema: RecordSchema) -> RecordFields {
        switch self {
        case .record(let fields): fields
        case .view(let view):
            view.document.record(at: view.index, schema) ?? RecordFields(schema)
        default: RecordFields(schema)
        }
    }

    /// The value of a union, with the index of its variant.
    var variant: (index: Int, content: FieldContent) {
        switch self {
        case .variant(let index, let content): return (index, content)
        case .view(let view):
            guard case .variant(let index, let slot) = view.slot else { break }
            return (Int(index), .view(FieldView(document: view.document, index: Int(slot))))
        default: break
        }
        return (0, .absent)
    }
}
