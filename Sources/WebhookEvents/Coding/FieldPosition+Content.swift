#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FieldPosition {
    /// Reads the value of a field.
    ///
    /// A value in the form that most encoders write is decoded directly. Any other value is parsed
    /// by ``RecordParser``, which accepts all forms and reports errors. Types without nested values
    /// have separate functions, to keep the stack frames of recursive functions small.
    mutating func content(_ type: FieldType) throws -> FieldContent {
        switch type {
        case .string: try (try? string()).map { .string($0) } ?? parsed(as: type)
        case .boolean: try (try? boolean()).map { .boolean($0) } ?? parsed(as: type)
        case .int: try integer.map { .integer($0) } ?? parsed(as: type)
        case .nullable(.json): .json(try value(JSONValue.self))
        case .nullable(let wrapped): try null() ? .null : content(wrapped)
        case .json: .json(try value(JSONValue.self))
        case .record(.generated(let record)): .record(try self.record(record))
        case .union(.generated(let union)): try value(of: union)
        case .record(.described), .union(.described): try parsed(as: type)
        case .array(let element): try array(of: element)
        case .map(let type): try map(of: type)
        default: try format(type)
        }
    }

    private var integer: Int64? {
        mutating get { (try? int64()).flatMap { Int(exactly: $0) == nil ? nil : $0 } }
    }

    /// Reads a value with a format.
    @inline(never)
    private mutating func format(_ type: FieldType) throws -> FieldContent {
        let content: FieldContent? =
            switch type {
            case .int64OrString: (try? int64()).map { .integer($0) }
            case .int64String: number(inText: try? string())?.integer().map { .integer($0) }
            case .uint64OrString: (try? uint64()).map { .unsigned($0) }
            case .uint64String: number(inText: try? string())?.integer().map { .unsigned($0) }
            case .double, .unixTime, .unixTimeSeconds, .decimal: try? number().content(as: type)
            case .decimalString:
                number(inText: try? string()).flatMap { Decimal(exactly: $0) }.map { .decimal($0) }
            case .uuid: text { $0.isUUID }
            case .base64: text { $0.isBase64 }
            case .numberedEnum:
                (try? string()).map { .string($0) } ?? (try? int64()).map { .integer($0) }
            default: nil
            }
        return try content ?? parsed(as: type)
    }

    private func number(inText text: String?) -> JSONNumber? { text.flatMap { JSONNumber($0) } }

    private mutating func text(_ isValid: (String) -> Bool) -> FieldContent? {
        guard let text = try? string(), isValid(text) else { return nil }
        return .string(text)
    }

    /// Reads a value of any kind, and parses it as a type.
    @inline(never)
    private mutating func parsed(as type: FieldType) throws -> FieldContent {
        let path = codingPath
        return .view(try value(JSONValue.self).parsed(at: path) { $0.value(type, &$1) })
    }
}

// MARK: - Values with values in them

extension FieldPosition {
    private mutating func record<Record: GeneratedRecord>(
        _ type: Record.Type
    ) throws -> RecordFields {
        try value(CodedValue<Record>.self).value.recordFields
    }

    private mutating func value<Union: GeneratedUnion>(of type: Union.Type) throws -> FieldContent {
        try value(CodedUnion<Union>.self).content
    }

    private mutating func array(of type: FieldType) throws -> FieldContent {
        guard let elements = try? elements() else { return try parsed(as: .array(type)) }
        var position = UnkeyedFieldPosition(elements)
        var contents: [FieldContent] = []
        contents.reserveCapacity(elements.count ?? 0)
        while !position.container.isAtEnd { contents.append(try position.content(type)) }
        return .list(FieldList(decoded: contents))
    }

    /// Key strategies do not change the keys of dictionaries.
    @inline(never)
    private mutating func map(of type: FieldType) throws -> FieldContent {
        let members: [String: FieldContent]? =
            switch type {
            case .string: try? value([String: String].self).mapValues { .string($0) }
            case .nullable(.string):
                try? value([String: String?].self).mapValues { $0.map { .string($0) } ?? .null }
            case .boolean: try? value([String: Bool].self).mapValues { .boolean($0) }
            case .int: try? value([String: Int].self).mapValues { .integer(Int64($0)) }
            case .decimal, .double:
                try? value([String: CodedNumber].self).mapValues { try $0.content(as: type) }
            case .json: try? value([String: JSONValue].self).mapValues { .json($0) }
            case .record(.generated(let record)): try? map(of: record)
            case .union(.generated(let union)): try? map(ofUnion: union)
            default: nil
            }
        guard let members, members.count != 1 || members[MarkedJSON.key] == nil else {
            return try parsed(as: .map(type))
        }
        return .map(FieldMembers(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    }

    private mutating func map<Record: GeneratedRecord>(
        of type: Record.Type
    ) throws -> [String: FieldContent] {
        try value([String: CodedValue<Record>].self).mapValues(\.value.fieldContent)
    }

    private mutating func map<Union: GeneratedUnion>(
        ofUnion type: Union.Type
    ) throws -> [String: FieldContent] {
        try value([String: CodedUnion<Union>].self).mapValues(\.content)
    }
}

extension CodedNumber {
    init(in position: some CodingPosition) throws {
        guard let number = CodedNumber(at: position) else { throw Self.mismatch }
        self = number
    }

    /// The number as the content of a field.
    fileprivate func content(as type: FieldType) throws -> FieldContent {
        switch self {
        case .decimal(let value): return .decimal(value)
        case .integer(let value): return .integer(value)
        case .unsigned(let value): return .unsigned(value)
        case .double(let value):
            if case .decimal = type { throw Self.mismatch }
            return .double(value)
        }
    }

    private static var mismatch: DecodingError {
        DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: [], debugDescription: "expected a number"))
    }
}
