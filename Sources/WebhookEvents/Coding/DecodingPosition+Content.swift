#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension DecodingPosition {
    /// Reads the value of a field.
    ///
    /// A value in the form that most encoders write is decoded directly. Any other value is parsed
    /// by ``RecordParser``, which accepts all forms and reports errors. Types without nested values
    /// have separate functions, to keep the stack frames of recursive functions small.
    mutating func content(_ type: FieldType, _ tree: CodingTree) throws -> FieldContent {
        switch type {
        case .string: try (try? string()).map { .string($0) } ?? parsed(as: type, tree)
        case .boolean: try (try? boolean()).map { .boolean($0) } ?? parsed(as: type, tree)
        case .int: try integer.map { .integer($0) } ?? parsed(as: type, tree)
        case .nullable(.json), .json: try parsed(as: .json, tree)
        case .nullable(let wrapped): try null() ? .null : content(wrapped, tree)
        case .record(.generated(let record)): .record(try self.record(record, tree))
        case .union(.generated(let union)): try value(of: union, tree)
        case .record(.described), .union(.described): try parsed(as: type, tree)
        case .array(let element): try array(of: element, tree)
        case .map(let type): try map(of: type, tree)
        default: try format(type, tree)
        }
    }

    private var integer: Int64? {
        mutating get { (try? int64()).flatMap { Int(exactly: $0) == nil ? nil : $0 } }
    }

    /// Reads a value with a format.
    @inline(never)
    private mutating func format(_ type: FieldType, _ tree: CodingTree) throws -> FieldContent {
        let content: FieldContent? =
            switch type {
            case .int64OrString: (try? int64()).map { .integer($0) }
            case .int64String: number(inText: try? string())?.integer().map { .integer($0) }
            case .uint64OrString: (try? uint64()).map { .unsigned($0) }
            case .uint64String: number(inText: try? string())?.integer().map { .unsigned($0) }
            case .double, .unixTime, .unixTimeSeconds, .decimal:
                (try? number(tree))?.content(as: type)
            case .decimalString:
                number(inText: try? string()).flatMap { Decimal(exactly: $0) }.map { .decimal($0) }
            case .uuid: text { $0.isUUID }
            case .base64: text { $0.isBase64 }
            case .numberedEnum:
                (try? string()).map { .string($0) } ?? (try? int64()).map { .integer($0) }
            default: nil
            }
        return try content ?? parsed(as: type, tree)
    }

    private func number(inText text: String?) -> JSONNumber? { text.flatMap { JSONNumber($0) } }

    private mutating func text(_ isValid: (String) -> Bool) -> FieldContent? {
        guard let text = try? string(), isValid(text) else { return nil }
        return .string(text)
    }

    /// Reads a value of any kind, and parses it as a type.
    @inline(never)
    mutating func parsed(
        as type: FieldType, _ tree: CodingTree
    ) throws -> FieldContent {
        let path = codingPath
        return .view(try FieldView(parsing: jsonText(tree), at: path) { $0.value(type, &$1) })
    }
}

extension CodedNumber {
    /// The number as the content of a field; `nil` if the type cannot hold it.
    func content(as type: FieldType) -> FieldContent? {
        switch self {
        case .decimal(let value): return .decimal(value)
        case .integer(let value): return .integer(value)
        case .unsigned(let value): return .unsigned(value)
        case .double(let value):
            // The parser reports the error.
            if case .decimal = type { return nil }
            return .double(value)
        }
    }
}
