/// An object of a payload, with typed properties. The generator writes the conformances; one by hand
/// must leave `init(field:)` to the extension, since a property of a record does not call it.
///
/// A record that was read keeps its JSON text, and turns a property into a Swift value when it is
/// asked for. All properties were checked when it was read, so asking cannot fail. It is a value:
/// changing a copy does not change the original.
public protocol EventRecord: FieldValue, Codable {
    /// The properties of this type.
    static var recordSchema: RecordSchema { get }

    /// The values of the properties, by their position in the schema.
    var recordFields: RecordFields { get }

    /// Creates a record of its values.
    init(recordFields: RecordFields)
}

// The bodies are in internal functions so that no client has a copy of them for each of its types,
// which would make up most of the time that compiling generated code takes.
extension EventRecord {
    /// An object with known properties.
    public static var fieldType: FieldType { Records.fieldType(Self.self) }

    /// Takes the object in a field.
    public init(field: FieldContent) { self = Records.record(in: field) }

    /// The object for a field.
    public var fieldContent: FieldContent { Records.content(of: self) }

    /// Whether two records have equal values for all properties that the catalog knows.
    public static func == (left: Self, right: Self) -> Bool { Records.areEqual(left, right) }

    /// Hashes the values of the properties.
    public func hash(into hasher: inout Hasher) { Records.hash(self, into: &hasher) }

    /// Reads the record from any decoder, in the form in which ``encode(to:)`` writes it.
    ///
    /// `JSONDecoder` gives all digits of numbers that a `Decimal` holds. What the catalog does not list
    /// is kept. Keys are those of the catalog and dates are in its form, whatever the strategies of the
    /// decoder are.
    ///
    /// - Throws: `DecodingError` when a property is not what the catalog says, or when more than 512
    ///   objects and arrays are nested.
    public init(from decoder: any Decoder) throws { self = try Records.record(from: decoder) }

    /// Writes the record to any encoder, with the same members as ``jsonBytes()``.
    ///
    /// Each property is given to the encoder as what it is: a decimal number as a `Decimal`, which
    /// `JSONEncoder` writes with all its digits. A record that was read has its numbers as they were read,
    /// and what the catalog does not list. Keys are those of the catalog and dates are in its form,
    /// whatever the strategies of the encoder are. What no encoder holds, such as `1E400`, is in the form
    /// that ``JSONValue`` has for it: `{"$json":"1E400"}`. A record with members that a decoder might mix
    /// up, such as `created_at` beside the `createdAt` of the catalog, has that form as a whole.
    ///
    /// - Throws: `EncodingError` when a number is not finite.
    public func encode(to encoder: any Encoder) throws { try Records.encode(self, to: encoder) }
}

enum Records {
    static func fieldType<Record: EventRecord>(_ type: Record.Type) -> FieldType { .record(type) }

    static func record<Record: EventRecord>(in field: FieldContent) -> Record {
        Record(recordFields: field.record(of: Record.recordSchema))
    }

    static func content<Record: EventRecord>(of record: Record) -> FieldContent {
        .record(record.recordFields)
    }

    static func areEqual<Record: EventRecord>(_ left: Record, _ right: Record) -> Bool {
        left.recordFields == right.recordFields
    }

    static func hash<Record: EventRecord>(_ record: Record, into hasher: inout Hasher) {
        record.recordFields.hash(into: &hasher)
    }

    static func record<Record: EventRecord>(from decoder: any Decoder) throws -> Record {
        Record(recordFields: try RecordFields(Record.recordSchema, decoder))
    }

    static func encode<Record: EventRecord>(_ record: Record, to encoder: any Encoder) throws {
        try record.recordFields.encode(to: encoder, .outside)
    }
}

extension FieldValue {
    /// Reads a value from one JSON text.
    ///
    /// - Parameters:
    ///   - bytes: JSON text in UTF-8.
    ///   - limits: How much of it there may be.
    /// - Throws: When the bytes are not one JSON value, not what the type needs, or go beyond the
    ///   limits.
    public init(jsonBytes bytes: [UInt8], limits: JSONLimits = .largest) throws(JSONError) {
        var json = JSONReader(bytes, limits: limits)
        let field = RecordParser.parse(Self.fieldType, from: &json)
        json.finish()
        if let error = json.error { throw error }
        self.init(field: field)
    }

    /// The value as JSON text in UTF-8, without white space.
    ///
    /// - Throws: ``WebhookEncodingError`` when a value in it has no form that would be read as what it is,
    ///   such as a number that is not finite.
    public func jsonBytes() throws(WebhookEncodingError) -> [UInt8] {
        try fieldContent.bytes(as: Self.fieldType)
    }
}
