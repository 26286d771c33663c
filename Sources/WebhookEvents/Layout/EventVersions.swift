@_spi(Reading) import StrictJSON

/// The event types that have several versions in one catalog, and the location that distinguishes
/// the versions.
@_spi(Generated) public struct EventVersions: Sendable {
    /// One version of one event type.
    public struct Version: Sendable {
        /// The index of the event type.
        public let type: Int
        /// The name of the version in messages.
        public let name: String

        /// Creates a version.
        public init(type: Int, _ name: String) {
            self.type = type
            self.name = name
        }
    }

    /// The location of the version in a message: a string, or a number, whose digits are taken as
    /// they are written.
    public private(set) var expression: RuntimeExpression

    let versions: [Version]
    private let tables: [Int: Table]

    private struct Table: Sendable {
        let keys: JSONKeys
        /// The positions of ``keys`` in the list of all versions.
        let positions: [Int]
        let hasDefault: Bool
    }

    /// Creates the list of versions. Its tables are never freed, so store it in a `static let`.
    ///
    /// - Parameters:
    ///   - expression: The location of the version in a message.
    ///   - versions: The versions in the order of their cases, which follow the cases of all types.
    ///   - withoutDefault: The indices of the types without a case for other versions.
    public init(
        at expression: RuntimeExpression, _ versions: [Version], withoutDefault: Set<Int> = []
    ) {
        self.expression = expression
        self.versions = versions
        tables = Dictionary(grouping: versions.indices) { versions[$0].type }
            .mapValues { positions in
                Table(
                    keys: JSONKeys(positions.map { versions[$0].name }), positions: positions,
                    hasDefault: !withoutDefault.contains(versions[positions[0]].type))
            }
    }

    /// Whether a type has versions.
    func areThere(of type: Int) -> Bool { tables[type] != nil }

    func map(_ body: (RuntimeExpression) -> RuntimeExpression) -> EventVersions {
        var copy = self
        copy.expression = body(expression)
        return copy
    }

    /// The position of a version in the list of all versions.
    func position(of version: String?, _ type: Int) -> Position {
        guard let table = tables[type] else { return .standard }
        if let key = version.flatMap({ table.keys.index(of: $0) }) {
            return .listed(table.positions[key])
        }
        return table.hasDefault ? .standard : .unknown
    }

    enum Position {
        /// The type's own case, for all versions that are not listed.
        case standard
        case listed(Int)
        case unknown
    }
}
