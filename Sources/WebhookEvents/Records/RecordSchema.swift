@_spi(Reading) import StrictJSON

/// The properties of one type of object in the catalog: a reference to tables that are never freed, so that
/// passing it on needs no reference counting. Two are equal if they have the same tables.
@_spi(Generated) public struct RecordSchema: Hashable, Sendable {
    private let tables: Immortal<Tables>

    /// One property.
    public struct Field: Sendable {
        /// The key in JSON.
        public let name: String
        /// The type of the value.
        public let type: FieldType
        /// Whether the key is required.
        public let isRequired: Bool
        /// Whether the value may be null.
        public let isNullable: Bool

        /// Whether the catalog marks the value as sensitive, so that it is not shown.
        public let isSensitive: Bool
        /// The name in Swift, if it is not the usual one for the key.
        private let chosenName: String?

        private init(
            _ name: String, _ type: FieldType, isRequired: Bool, isNullable: Bool,
            swiftName: String?, isSensitive: Bool
        ) {
            self.name = name
            self.type = type
            self.isRequired = isRequired
            self.isNullable = isNullable
            self.isSensitive = isSensitive
            chosenName = swiftName
        }

        /// The name of the property in Swift.
        public var swiftName: String { chosenName ?? name.usualSwiftName }

        /// A required property.
        ///
        /// - Parameters:
        ///   - swiftName: The name in Swift; `nil` for the usual one, such as `createdAt` for the key
        ///     `created_at`.
        ///   - isSensitive: Whether the value is shown as a placeholder.
        public static func required(
            _ name: String, _ type: FieldType, as swiftName: String? = nil,
            isSensitive: Bool = false
        ) -> Field {
            Field(
                name, type, isRequired: true, isNullable: false, swiftName: swiftName,
                isSensitive: isSensitive)
        }

        /// A required property that may be null; the parameters are those of a required one.
        public static func nullable(
            _ name: String, _ type: FieldType, as swiftName: String? = nil,
            isSensitive: Bool = false
        ) -> Field {
            Field(
                name, type, isRequired: true, isNullable: true, swiftName: swiftName,
                isSensitive: isSensitive)
        }

        /// An optional property; null is treated as missing. The parameters are those of a required
        /// one.
        public static func optional(
            _ name: String, _ type: FieldType, as swiftName: String? = nil,
            isSensitive: Bool = false
        ) -> Field {
            Field(
                name, type, isRequired: false, isNullable: true, swiftName: swiftName,
                isSensitive: isSensitive)
        }
    }

    private struct Tables: Sendable {
        let fields: [Field]
        let keys: JSONKeys
        let writtenKeys: WrittenKeys
        let memberKeys: [MemberKey]
        let required: [Int]
        let steps: ImmortalArray<FieldStep>
        let types: ImmortalArray<Immortal<FieldType>>
        let records: ImmortalArray<Immortal<RecordReference?>>
        let wordHashes: Set<UInt64>

        init(_ fields: [Field]) {
            self.fields = fields
            required = fields.indices.filter { fields[$0].isRequired }
            keys = JSONKeys(fields.map(\.name), required: required)
            memberKeys = fields.map { MemberKey($0.name) }
            writtenKeys = WrittenKeys(fields.map(\.name))
            steps = ImmortalArray(fields.map { FieldStep($0) })
            types = ImmortalArray(fields.map { Immortal($0.type) })
            records = ImmortalArray(fields.map { Immortal($0.type.recordReference) })
            wordHashes = Set(fields.map(\.name.wordHash))
        }
    }

    /// Creates a schema. Its tables are never freed, so declare it as a `static let`.
    public init(_ fields: [Field]) {
        tables = Immortal(Tables(fields))
    }

    /// The properties, in catalog order.
    public var fields: [Field] { tables.value.fields }

    var keys: JSONKeys { tables.value.keys }

    /// The keys as they are written.
    var writtenKeys: WrittenKeys { tables.value.writtenKeys }

    /// The keys in coders.
    var memberKeys: [MemberKey] { tables.value.memberKeys }

    /// The positions of the required properties.
    var required: [Int] { tables.value.required }

    /// How the value of each property is read, precomputed so that common types need not be
    /// examined.
    var steps: ImmortalArray<FieldStep> { tables.value.steps }

    /// The type of each property.
    @inline(__always) func type(at position: Int) -> FieldType {
        tables.value.types[position].value
    }

    /// The schema of a property.
    ///
    /// - Precondition: The property is an object with known properties.
    @inline(__always) func record(at position: Int) -> RecordSchema {
        switch tables.value.records[position].value {
        case .generated(let type): type.recordSchema
        case .described(let type): type.schema
        case nil: preconditionFailure("a property that is read as a record has the type of one")
        }
    }

    /// The `wordHash` of each name: names with different hashes cannot become the same key under
    /// any key strategy.
    var wordHashes: Set<UInt64> { tables.value.wordHashes }

    /// Whether a property is required, and whether its value may be null.
    func presence(of position: Int) -> (isRequired: Bool, isNullable: Bool) {
        (fields[position].isRequired, fields[position].isNullable)
    }
}
