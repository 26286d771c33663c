import WebhookEvents

/// What a schema of the catalog demands of a value.
///
/// It is read from the catalog's raw JSON, apart from the generator and the runtime, so that each
/// is a check on the other.
final class Rule {
    enum Demand {
        /// No schema, or one that becomes raw JSON.
        case anything
        case scalar(Scalar)
        case array(Rule)
        case map(Rule)
        case object([Field])
        case union(Union)
        /// It cannot be told what the schema demands.
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

    /// What is demanded of a value that is not null.
    var demand: Demand { reading.demand }

    /// Whether a null may stand for the value.
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
