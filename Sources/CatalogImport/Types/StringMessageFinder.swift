import EventCatalog
import StrictJSON

/// Finds the strings that may contain a message as JSON, according to their schemas.
struct StringMessageFinder {
    let path: MessagePath
    let selection: SchemaSelection

    private static let maximumDepth = 3

    /// The number of properties that are examined.
    private static let maximumProperties = 256

    /// The paths to such strings in all messages, those that are nested least first.
    var paths: [MessagePath] {
        guard let body = path.events.first?.body else { return [] }
        var owners: [[String]] = [[]]
        var locations: [[String]] = []
        for _ in 0..<Self.maximumDepth {
            owners = owners.flatMap { owner in
                selection.names(of: selection.schema(at: owner, in: body))
                    .prefix(Self.maximumProperties).map { owner + [$0] }
            }
            owners = Array(owners.prefix(Self.maximumProperties))
            locations += owners
        }
        return locations.compactMap { path.next(at: JSONPointer(tokens: $0)) }
            .filter { $0.steps.last?.kind != .array }
    }
}
