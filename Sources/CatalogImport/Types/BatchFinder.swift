import EventCatalog
import StrictJSON

/// Finds the arrays that may contain the messages in bodies that are batches.
struct BatchFinder {
    let path: MessagePath
    let selection: SchemaSelection

    private static let names = [
        "events", "messages", "notifications", "webhooks", "deliveries", "entries", "entry",
        "records", "items", "data", "changes",
    ]

    /// The number of properties in which an array is searched for.
    private static let maximumOwners = 256

    /// The paths to arrays in all messages, the likeliest first.
    var paths: [MessagePath] {
        guard let body = path.events.first?.body else { return [] }
        let names = selection.names(of: body)
        let outer = Self.likely(names, in: [])
        let inner = names.prefix(Self.maximumOwners).flatMap { name in
            Self.likely(
                selection.names(of: selection.schema(at: [name], in: body)), in: [name])
        }
        return ([[]] + (outer + inner).sorted { Self.rank($0) < Self.rank($1) })
            .compactMap { path.next(at: JSONPointer(tokens: $0)) }
            .filter { $0.steps.last?.kind == .array }
    }

    /// The properties that have a conventional name, or little beside them.
    private static func likely(_ names: [String], in owner: [String]) -> [[String]] {
        names.filter { names.count < 3 || Self.names.contains(TypeNames.normalized($0)) }
            .map { owner + [$0] }
    }

    private static func rank(_ path: [String]) -> Int {
        let name = TypeNames.normalized(path.last ?? "")
        return path.count * 100 + (names.firstIndex(of: name) ?? names.count)
    }
}
