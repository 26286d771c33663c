import EventCatalog
import SchemaValidation
import StrictJSON

/// What a catalog describes in the bodies of its events: payloads by their schemas, and the places
/// of the envelope.
struct MessagePaths {
    let catalog: Catalog
    let schemas: CatalogSchemas

    /// The unknown part of a path; `nil` where the body has a value there, or the catalog describes
    /// one.
    func unknownPath(
        _ path: [String], in body: JSONValue, ofType type: String, version: String?
    ) -> UnknownPath? {
        if path.reduce(body as JSONValue?, { $0?.child($1) }) != nil { return nil }
        let frame = catalog.path(ofItemsIn: body)
        let isInItem = !frame.isEmpty && path.starts(with: frame.dropLast())
        // Whichever of a batch's events it is.
        let inItem = isInItem ? Array(path.dropFirst(frame.count)) : path
        if frame.starts(with: path) || isKnown(inItem) { return nil }
        let data = catalog.envelope.data
        let validator = MessageValidator(catalog: catalog, schemas: schemas)
        let entry = validator.entry(ofType: type, version: version, in: body)
        guard inItem.starts(with: data), let entry else {
            let depth = envelope.map { $0.commonPrefix(with: inItem) }.max() ?? 0
            return unknown(path, at: path.count - inItem.count + depth, keys(behind: inItem, depth))
        }
        let rest = Array(inItem.dropFirst(data.count))
        return schemas.undescribedStep(of: rest, at: entry.data.pointer).map { step in
            let position = path.count - rest.count + step.position
            return unknown(
                path, at: position, step.knownKeys + keys(behind: inItem, step.position))
        }
    }

    private func unknown(_ path: [String], at position: Int, _ keys: [String]) -> UnknownPath {
        let position = min(position, path.count - 1)
        return UnknownPath(
            path: Array(path[...position]), nearest: keys.nearest(to: path[position]))
    }

    /// The places of the envelope in one event, and that of the payload.
    private var envelope: [[String]] {
        let discriminators =
            switch catalog.discriminator {
            case .compound(let expressions), .anyOf(let expressions): expressions
            }
        let envelope = catalog.envelope
        let single = [envelope.id, envelope.time, envelope.source, catalog.versions]
        let all =
            discriminators + single.compactMap { $0 } + envelope.attributes.map(\.location)
        return [envelope.data]
            + all.compactMap { expression in
                if case .header = expression { return nil }
                return expression.pointer
            }
    }

    /// Whether a path leads to a place of the envelope, or into a value there; not into the payload.
    private func isKnown(_ path: [String]) -> Bool {
        let isPlace = envelope.dropFirst().contains {
            !$0.isEmpty && ($0.starts(with: path) || path.starts(with: $0))
        }
        return isPlace || catalog.envelope.data.starts(with: path)
    }

    /// The keys of the envelope at a depth, on the way of a path.
    private func keys(behind path: [String], _ depth: Int) -> [String] {
        envelope.filter { $0.count > depth && $0.starts(with: path.prefix(depth)) }
            .map { $0[depth] }
    }
}

extension RuntimeExpression {
    /// The tokens of the pointer into a body; none for a header field.
    fileprivate var pointer: [String] {
        switch self {
        case .header: []
        case .payload(let pointer), .request(let pointer): pointer
        }
    }
}

extension [String] {
    fileprivate func commonPrefix(with other: [String]) -> Int {
        zip(self, other).prefix { $0 == $1 }.count
    }
}
