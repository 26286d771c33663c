#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The values of a record's properties, by their position in its schema.
public struct RecordFields: Sendable {
    let schema: RecordSchema
    private var storage: Storage

    private enum Storage: Sendable {
        /// As it was read: the slots from `first` on.
        case read(RecordDocument, first: Int)
        /// As it was made, or changed after it was read from `origin`.
        case made([FieldContent], origin: FieldView?)
    }

    /// Creates the values of a record that has none yet.
    public init(_ schema: RecordSchema) {
        self.schema = schema
        storage = .made(Array(repeating: .absent, count: schema.fields.count), origin: nil)
    }

    init(_ schema: RecordSchema, read document: RecordDocument, first: Int) {
        self.schema = schema
        storage = .read(document, first: first)
    }

    /// The value of a property.
    ///
    /// Not inlinable: a copy of it in each of thousands of properties would be most of what the
    /// compiler has to do for a large catalog.
    public subscript<Value: FieldValue>(position: Int) -> Value {
        get { Value(field: content(at: position)) }
        set { set(newValue.fieldContent, at: position) }
    }

    func content(at position: Int) -> FieldContent {
        switch storage {
        case .made(let contents, _): contents[position]
        case .read(let document, let first):
            .view(FieldView(document: document, slot: document.slots[first + 1 + position]))
        }
    }

    /// What `body` makes of the slot of a property, without a reference of its own to the document;
    /// `nil` for a record that was made or changed.
    @inline(__always)
    func withSlot<Value>(at position: Int, _ body: (Slot, JSONText) -> Value?) -> Value? {
        guard case .read(let document, let first) = storage else { return nil }
        return body(document.slots[first + 1 + position], document.text)
    }

    mutating func set(_ content: FieldContent, at position: Int) {
        switch storage {
        case .made(var contents, let origin):
            storage = .made([], origin: nil)
            contents[position] = content
            storage = .made(contents, origin: origin)
        case .read(let document, let first):
            var contents = schema.fields.indices.map { self.content(at: $0) }
            contents[position] = content
            let origin = FieldView(document: document, slot: document.slots[first])
            storage = .made(contents, origin: origin)
        }
    }
}

// MARK: - Writing

extension RecordFields {
    /// Writes the object: the properties that have values and, of a record that was read and then
    /// changed, what it had beside them.
    ///
    /// - Parameter tag: A member that an object which was made has in front of its properties.
    func write(adding tag: (key: String, value: JSONValue)? = nil, to json: inout JSONWriter) {
        switch storage {
        case .read(let document, let first):
            FieldContent.view(FieldView(document: document, slot: document.slots[first]))
                .write(as: .json, to: &json)
        case .made(let contents, let origin):
            json.beginObject()
            if let tag, origin == nil {
                json.key(tag.key)
                json.value(tag.value)
            }
            var isWritten = Array(repeating: false, count: contents.count)
            for (key, value) in origin.map({ members(of: $0) }) ?? JSONObject() {
                guard let position = schema.keys.index(of: key) else {
                    json.key(key)
                    json.value(value)
                    continue
                }
                if !isWritten[position] { writeField(position, contents[position], to: &json) }
                isWritten[position] = true
            }
            for (position, content) in contents.enumerated() where !isWritten[position] {
                writeField(position, content, to: &json)
            }
            json.endObject()
        }
    }

    private func members(of origin: FieldView) -> JSONObject {
        guard case .json(let token) = origin.slot else { return JSONObject() }
        return origin.document.text.value(of: token).object ?? JSONObject()
    }

    private func writeField(_ position: Int, _ content: FieldContent, to json: inout JSONWriter) {
        let field = schema.fields[position]
        if content.isAbsent || !field.isRequired && content.isNone && !content.isRead { return }
        json.key(field.name)
        content.write(as: field.type, to: &json)
    }
}

extension FieldContent {
    fileprivate var isAbsent: Bool {
        switch self {
        case .absent: true
        case .view(let view): if case .absent = view.slot { true } else { false }
        default: false
        }
    }

    fileprivate var isRead: Bool {
        if case .view = self { true } else { false }
    }
}

// MARK: - Comparing

extension RecordFields: CustomStringConvertible {
    /// The object as JSON text.
    public var description: String {
        var json = JSONWriter()
        write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

extension RecordFields: Hashable {
    /// Whether two records of one type have equal values for all properties.
    public static func == (left: RecordFields, right: RecordFields) -> Bool {
        guard left.schema === right.schema else { return false }
        if case (.read(let first, let start), .read(let second, let other)) =
            (left.storage, right.storage), first === second, start == other
        {
            return true
        }
        return left.schema.fields.indices.allSatisfy { position in
            left.comparable(at: position) == right.comparable(at: position)
        }
    }

    /// Hashes the values of all properties.
    public func hash(into hasher: inout Hasher) {
        for position in schema.fields.indices { hasher.combine(comparable(at: position)) }
    }

    /// A property in a form in which equal values are equal; `nil` where there is none.
    private func comparable(at position: Int) -> Comparable? {
        let content = content(at: position)
        if content.isNone { return nil }
        return content.comparable(as: schema.fields[position].type)
    }

    enum Comparable: Hashable {
        indirect case variant(Int, Comparable?)
        case record(RecordFields)
        case array([Comparable?])
        case map([String: Comparable?])
        case number(JSONNumber?)
        case json(JSONValue)
    }
}

extension FieldContent {
    func comparable(as type: FieldType) -> RecordFields.Comparable? {
        switch type {
        case .record(let record): return .record(self.record(of: record.recordSchema))
        case .array(let element): return .array(elements.map { $0.comparable(as: element) })
        case .map(let value):
            return .map(
                Dictionary(members.map { ($0.key, $0.value.comparable(as: value)) }) { $1 })
        case .union(let union):
            let (index, content) = variant
            return .variant(index, content.comparable(as: union.unionSchema.type(of: index)))
        case .numberedEnum(let type):
            return .json(.string(NumberedEnum.rawValue(in: self, of: type)))
        case .nullable(let wrapped): return isNone ? nil : comparable(as: wrapped)
        case .integer64, .integerText, .unsigned, .unsignedText, .decimal, .decimalText:
            return .number(number)
        case .double: return .number(JSONNumber(Double(field: self)))
        case .unixTime, .unixTimeMilliseconds:
            return .number(JSONNumber(date.timeIntervalSince1970))
        case .uuid: return .json(.string(UUID(field: self).uuidString))
        case .base64: return .json(.string(Data(field: self).base64EncodedString()))
        default:
            var json = JSONWriter()
            write(as: type, to: &json)
            return .json((try? JSONValue(json.bytes)) ?? .null)
        }
    }
}
