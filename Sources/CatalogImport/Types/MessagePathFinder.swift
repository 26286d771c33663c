import EventCatalog
import StrictJSON

/// Finds the paths to messages that bodies may contain: in arrays, in strings, and in those of each
/// other.
struct MessagePathFinder {
    let options: ImportOptions
    let selection: SchemaSelection

    private static let maximumSteps = 3

    /// The number of paths that are examined for each number of steps.
    private static let maximumPaths = 32

    /// The first path for which `look` has a result, among those with the fewest steps.
    func first<Result>(
        in bodies: MessagePath, where look: (MessagePath) -> Result?
    ) -> (path: MessagePath, result: Result)? {
        var paths = [bodies]
        // Messages with schemas that were examined are not identified either.
        var examined: Set = [schemas(of: bodies)]
        for _ in 0..<Self.maximumSteps {
            let next = paths.flatMap(next).filter { examined.insert(schemas(of: $0)).inserted }
            paths = Array(next.prefix(Self.maximumPaths))
            for path in paths {
                if let result = look(path) { return (path, result) }
            }
        }
        return nil
    }

    /// Whether messages with known types may contain the actual messages in strings: the schemas
    /// declare JSON there, and all have the same type, which is not the name of an event.
    func mayBeInside(_ path: MessagePath, _ known: [RuntimeExpression]) -> Bool {
        if isInField(path) { return true }
        guard options.discriminator.isEmpty, known.count == 1 else { return false }
        let evidence = TypeEvidence(view: selection.view)
        let values = path.events.map { evidence.stated(known[0], in: $0) ?? [] }
        guard Set(values.flatMap(\.self)).count == 1,
            !zip(path.events, values).contains(where: { $0.isCalled($1.first ?? "") })
        else { return false }
        return !StringMessageFinder(path: path, selection: selection).paths.isEmpty
    }

    /// Whether the bodies are forms with one field that has JSON.
    private func isInField(_ path: MessagePath) -> Bool {
        guard path.steps.isEmpty, path.areForms else { return false }
        return StringMessageFinder(path: path, selection: selection).paths.count == 1
    }

    private func schemas(of path: MessagePath) -> [DocumentLocation] {
        path.events.compactMap(\.body).map { (selection.view.target(of: $0) ?? $0).location }
    }

    private func next(_ path: MessagePath) -> [MessagePath] {
        let finder = DiscriminatorFinder(events: path.events, view: selection.view)
        let isIdentified = options.discriminator.isEmpty && !finder.proposals.isEmpty
        // The body itself may be an array in any case.
        let arrays = BatchFinder(path: path, selection: selection).paths.filter { next in
            !isIdentified || next.steps.last?.pointer.isEmpty == true
        }
        let known = options.discriminator.isEmpty ? finder.find() : nil
        let mayBeInside =
            known.map { self.mayBeInside(path, $0) } ?? (!isIdentified || isInField(path))
        let strings =
            mayBeInside ? StringMessageFinder(path: path, selection: selection).paths : []
        return arrays + strings
    }
}
