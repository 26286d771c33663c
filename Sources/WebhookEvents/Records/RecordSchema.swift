/// The properties that a catalog lists for one type of object.
public final class RecordSchema: Sendable {
    /// One property.
    public struct Field: Sendable {
        /// The key in JSON.
        public let name: String
        /// The type of the value.
        public let type: FieldType
        /// Whether an object must have the key.
        public let isRequired: Bool
        /// Whether a null may stand for the value.
        public let isNullable: Bool

        /// A property that an object must have.
        public static func required(_ name: String, _ type: FieldType) -> Field {
            Field(name: name, type: type, isRequired: true, isNullable: false)
        }

        /// A property that an object must have, and that may be null.
        public static func nullable(_ name: String, _ type: FieldType) -> Field {
            Field(name: name, type: type, isRequired: true, isNullable: true)
        }

        /// A property that an object may have; null counts as none.
        public static func optional(_ name: String, _ type: FieldType) -> Field {
            Field(name: name, type: type, isRequired: false, isNullable: true)
        }
    }

    /// The properties, in the order of the catalog.
    public let fields: [Field]

    let keys: JSONKeys
    /// How the value of each property is read, as far as that takes no look at its type.
    let steps: [FieldStep]
    /// The type of each property.
    let types: [FieldType]
    /// The slots of an object that has no properties: one for the whole object, and one for each.
    let emptySlots: [Slot]

    /// What tells names apart that no strategy for keys makes the same key of.
    let wordHashes: Set<UInt64>

    /// Creates a schema. Its tables are kept until the process ends: make it a `static let`.
    public init(_ fields: [Field]) {
        self.fields = fields
        steps = fields.map { FieldStep($0) }
        types = fields.map(\.type)
        wordHashes = Set(fields.map(\.name.wordHash))
        emptySlots = Array(repeating: .absent, count: fields.count + 1)
        keys = JSONKeys(
            fields.map(\.name), required: fields.indices.filter { fields[$0].isRequired })
    }
}
