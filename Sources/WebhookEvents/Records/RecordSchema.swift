@_spi(Reading) import StrictJSON

/// The properties of one type of object in the catalog.
@_spi(Generated) public final class RecordSchema: ImmortalObject {
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

    /// The properties, in catalog order.
    public let fields: [Field]

    let keys: JSONKeys
    /// The keys as they are written.
    let writtenKeys: WrittenKeys
    /// The keys in coders.
    let memberKeys: [MemberKey]
    /// The positions of the required properties.
    let required: [Int]
    /// How the value of each property is read, precomputed so that common types need not be
    /// examined.
    let steps: [FieldStep]
    /// The type of each property.
    let types: [FieldType]

    /// The `wordHash` of each name: names with different hashes cannot become the same key under
    /// any key strategy.
    let wordHashes: Set<UInt64>

    /// Whether a property is required, and whether its value may be null.
    func presence(of position: Int) -> (isRequired: Bool, isNullable: Bool) {
        (fields[position].isRequired, fields[position].isNullable)
    }

    /// Creates a schema. It is never freed, so declare it as a `static let`.
    public init(_ fields: [Field]) {
        self.fields = fields
        steps = fields.map { FieldStep($0) }
        types = fields.map(\.type)
        wordHashes = Set(fields.map(\.name.wordHash))
        memberKeys = fields.map { MemberKey($0.name) }
        required = fields.indices.filter { fields[$0].isRequired }
        writtenKeys = WrittenKeys(fields.map(\.name))
        keys = JSONKeys(fields.map(\.name), required: required)
        keepForever()
    }
}
