@_spi(Reading) import StrictJSON

/// The values of a record's properties, in the order of its schema. Only generated code uses it.
@_documentation(visibility: internal)
public struct RecordFields: Sendable {
    let schema: RecordSchema
    /// The document that the record was read from; `nil` for a record that was created in Swift.
    let document: RecordDocument?
    /// The slot of the object in the document.
    let first: Int
    /// The values of a record that was created in Swift, or changed after it was read.
    private(set) var contents: [FieldContent]?

    /// Creates the values of an empty record.
    @_spi(Generated) public init(_ schema: RecordSchema) {
        self.schema = schema
        document = nil
        first = 0
        contents = Array(repeating: .absent, count: schema.fields.count)
    }

    /// Creates the values of an empty record of a generated type.
    public init<Record: GeneratedRecord>(for type: Record.Type) {
        self.init(Record.recordSchema)
    }

    init(_ schema: RecordSchema, read document: RecordDocument, first: Int) {
        self.schema = schema
        self.document = document
        self.first = first
    }

    /// Creates a record from values and other members.
    init(_ schema: RecordSchema, _ contents: [FieldContent], others: [JSONObject.Member]) {
        let text = others.isEmpty ? nil : JSONValue.object(JSONObject(others)).bytes
        self.init(schema, contents, others: text)
    }

    /// Creates a record from values, and from other members as the JSON text of an object.
    init(_ schema: RecordSchema, _ contents: [FieldContent], others text: [UInt8]?) {
        self.schema = schema
        self.contents = contents
        document = text.map { RecordDocument(object: $0) }
        first = 0
    }

    /// The values, or none if they are those of another type.
    @_spi(Generated) public consuming func ofType(_ schema: RecordSchema) -> RecordFields {
        self.schema == schema ? self : RecordFields(schema)
    }

    /// Whether the record was created in Swift, not read from a document.
    var isSynthesized: Bool { document == nil }

    /// The object that the record was read from; `nil` for a record that was created in Swift.
    var origin: FieldView? {
        document.map { FieldView(document: $0, index: first) }
    }

    func content(at position: Int) -> FieldContent {
        if let contents { return contents[position] }
        guard let document else { return .absent }
        return .view(FieldView(document: document, index: index(of: position)))
    }

    /// Sets a property. Parts that are equal to the current value keep their original text: a null
    /// or a missing key, the spelling of numbers, the order of keys.
    mutating func set(_ content: FieldContent, at position: Int) {
        if document == nil, case .absent? = contents?[position] {
            // There is nothing to keep.
            if !content.isNone || schema.fields[position].isRequired {
                contents?[position] = content
            }
            return
        }
        let current = self.content(at: position)
        if current.isAbsent, schema.fields[position].isRequired {
            return put(content, at: position)
        }
        guard let content = content.changing(current, as: schema.type(at: position)) else { return }
        put(content, at: position)
    }

    /// Sets a property, even if the value is equal to the current one.
    mutating func put(_ content: FieldContent, at position: Int) {
        if contents == nil { contents = schema.fields.indices.map { self.content(at: $0) } }
        contents?[position] = content
    }

    /// Whether both are the same unchanged record that was read.
    func isSameRead(as other: RecordFields) -> Bool {
        contents == nil && other.contents == nil && hasOrigin(of: other)
    }

    /// Whether both were read from the same object, or both were created in Swift.
    func hasOrigin(of other: RecordFields) -> Bool {
        guard first == other.first else { return false }
        guard let document, let other = other.document else {
            return document == nil && other.document == nil
        }
        return document.isSame(as: other)
    }

    /// The record as it was read, without changes.
    var unchanged: RecordFields {
        var fields = self
        fields.contents = nil
        return fields
    }

    /// The slot of a property in the document.
    @inline(__always)
    func index(of position: Int) -> Int { first + 1 + position }

    /// The value of a property, if it has one: from the document, or as it was set.
    @inline(__always)
    func value<Value: FieldValue>(
        at position: Int, _ read: @autoclosure () -> Value?
    ) -> Value? {
        contents == nil ? read() : Value?(field: content(at: position))
    }

    /// The object in a property.
    func record(at position: Int, _ schema: RecordSchema) -> RecordFields? {
        if contents == nil { return document?.record(at: index(of: position), schema) }
        let content = content(at: position)
        return content.isNone ? nil : content.record(of: schema)
    }

    /// The index in a list of the string that was read for a property.
    func index(at position: Int, in keys: JSONKeys) -> Int? {
        contents == nil ? document?.index(ofStringAt: index(of: position), in: keys) : nil
    }
}
