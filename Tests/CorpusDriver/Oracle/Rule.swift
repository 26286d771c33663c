import WebhookEvents

/// The requirements of a schema of the catalog for a value.
///
/// They are read from the catalog's JSON, independently of the generator and the runtime, so that the
/// implementations verify each other.
final class Rule {
    enum Demand {
        /// No schema, or one that becomes raw JSON.
        case anything
        case scalar(Scalar)
        case array(Rule)
        case map(Rule)
        case object([Field])
        case union(Union)
        /// The requirements of the schema cannot be determined.
        case unsure
    }

    struct Field {
        var name: String
        var rule: Rule
        var isRequired: Bool
    }

    private let schema: JSONValue
    private unowned let schemas: CatalogSchemas
    private lazy var reading = schemas.read(schema)

    /// The requirements for a value that is not null.
    var demand: Demand { reading.demand }

    /// Whether the value may be null.
    var isNullable: Bool { reading.isNullable }

    init(_ schema: JSONValue, in schemas: CatalogSchemas) {
        self.schema = schema
        self.schemas = schemas
    }

    /// The fields of an object by name.
    private(set) lazy var fields: [String: Field] = {
        guard case .object(let fields) = demand else { return [:] }
        return Dictionary(fields.map { ($0.name, $0) }) { $1 }
    }()
}
