/// An object of a payload, with typed properties. The generator writes the conformances.
///
/// A record that was read keeps its JSON text, and turns a property into a Swift value when it is
/// asked for. All properties were checked when it was read, so asking cannot fail. It is a value:
/// changing a copy does not change the original.
public protocol EventRecord: FieldValue, Codable {
    /// The properties of this type.
    static var recordSchema: RecordSchema { get }

    /// The values of the properties, by their position in the schema.
    var recordFields: RecordFields { get set }

    /// Creates a record of its values.
    init(recordFields: RecordFields)
}

extension EventRecord {
    /// An object with known properties.
    public static var fieldType: FieldType { .record(Self.self) }

    /// Takes the object in a field.
    public init(field: FieldContent) {
        self.init(recordFields: field.record(of: Self.recordSchema))
    }

    /// The object for a field.
    public var fieldContent: FieldContent { .record(recordFields) }

    /// Whether two records have equal values for all properties that the catalog knows.
    public static func == (left: Self, right: Self) -> Bool {
        left.recordFields == right.recordFields
    }

    /// Hashes the values of the properties.
    public func hash(into hasher: inout Hasher) { recordFields.hash(into: &hasher) }
}

extension FieldValue {
    /// Reads a value from one JSON text.
    ///
    /// - Parameter bytes: JSON text in UTF-8.
    /// - Throws: When the bytes are not one JSON value, or not what the type needs.
    public init(jsonBytes bytes: [UInt8]) throws(JSONError) {
        var json = JSONReader(bytes)
        let field = RecordParser.parse(Self.fieldType, from: &json)
        json.finish()
        if let error = json.error { throw error }
        self.init(field: field)
    }

    /// The value as JSON text in UTF-8, without white space.
    ///
    /// - Throws: When a number in it is not finite.
    public func jsonBytes() throws(JSONWriteError) -> [UInt8] {
        var json = JSONWriter()
        fieldContent.write(as: Self.fieldType, to: &json)
        if let failure = json.failure { throw failure }
        return json.bytes
    }
}

extension EventRecord {
    /// Reads the record from any decoder.
    ///
    /// The record passes through ``JSONValue``, so it has the same JSON form whatever the strategies
    /// of the decoder for keys, dates and data are.
    public init(from decoder: any Decoder) throws {
        let bytes = try JSONValue(from: decoder).bytes
        do {
            try self.init(jsonBytes: bytes)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }

    /// Writes the record to any encoder, in the same JSON form as ``jsonBytes()``.
    public func encode(to encoder: any Encoder) throws {
        try JSONValue(jsonBytes()).encode(to: encoder)
    }
}
