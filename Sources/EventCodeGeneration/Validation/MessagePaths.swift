import EventCatalog
import SchemaValidation
import StrictJSON

/// The paths that a catalog describes in the bodies of its events: those of the payload's schemas, and
/// those of the envelope.
struct MessagePaths {
    let catalog: Catalog
    let schemas: CatalogSchemas

    /// The unknown part of a path; `nil` if the body has a value at the path, or the catalog describes
    /// one.
    func unknownPath(
        _ path: [String], in body: JSONValue, ofType type: String, version: String?
    ) -> UnknownPath? {
        if body[JSONPointer(tokens: path)] != nil { return nil }
        let frame = catalog.path(toFirstMessageIn: body).tokens
        let inItem = isInItem(path, frame, body) ? Array(path.dropFirst(frame.count)) : path
        if inItem.count < path.count, isValue(at: inItem, inFirstMessageOf: body) { return nil }
        let envelope = envelope(ofType: type)
        if frame.starts(with: path) || isKnown(inItem, envelope) { return nil }
        let data = catalog.envelope.data(of: type).tokens
        let validator = MessageValidator(catalog: catalog, schemas: schemas)
        let entry = validator.entry(ofType: type, version: version, in: body)
        guard inItem.starts(with: data), let entry else {
            let depth = envelope.map { $0.commonPrefix(with: inItem) }.max() ?? 0
            return unknown(
                path, at: path.count - inItem.count + depth, keys(after: inItem, depth, envelope))
        }
        let rest = Array(inItem.dropFirst(data.count))
        return schemas.undescribedStep(of: rest, at: entry.data.location).map { step in
            let position = path.count - rest.count + step.position
            return unknown(
                path, at: position, step.knownKeys + keys(after: inItem, step.position, envelope))
        }
    }

    /// Whether a path leads to or into a message. The position in the last array does not matter.
    private func isInItem(_ path: [String], _ frame: [String], _ body: JSONValue) -> Bool {
        let steps = catalog.steps(in: body)
        guard let last = steps.last else { return false }
        guard let array = steps.lastIndex(where: { $0.kind == .array }) else {
            return path.starts(with: frame)
        }
        if last.kind == .array { return path.starts(with: frame.dropLast()) }
        let strings = steps[(array + 1)...].reduce(0) { $0 + $1.pointer.tokens.count }
        let position = frame.count - strings - 1
        return path.starts(with: frame[..<position])
            && path.dropFirst(position + 1).starts(with: frame[(position + 1)...])
    }

    /// Whether the first message, which may be in a string, has a value.
    private func isValue(at path: [String], inFirstMessageOf body: JSONValue) -> Bool {
        var (body, isValue) = (body, false)
        catalog.update(&body) { isValue = $0[JSONPointer(tokens: path)] != nil }
        return isValue
    }

    private func unknown(_ path: [String], at position: Int, _ keys: [String]) -> UnknownPath {
        let position = min(position, path.count - 1)
        return UnknownPath(
            path: Array(path[...position]), nearest: keys.nearest(to: path[position]))
    }

    /// The path of the payload, then those of the envelope in one message.
    private func envelope(ofType type: String) -> [[String]] {
        let envelope = catalog.envelope
        let single = [
            envelope.id, envelope.time, envelope.source, envelope.subject, catalog.versions,
        ]
        let all =
            catalog.discriminator.expressions + single.compactMap { $0 }
            + envelope.attributes.map(\.location)
        return [envelope.data(of: type).tokens]
            + all.compactMap { $0.pointer?.tokens }
    }

    /// Whether a path is on the way to a field of the envelope or inside one; not inside the payload.
    private func isKnown(_ path: [String], _ envelope: [[String]]) -> Bool {
        let isEnvelope = envelope.dropFirst().contains {
            !$0.isEmpty && ($0.starts(with: path) || path.starts(with: $0))
        }
        return isEnvelope || (envelope.first ?? []).starts(with: path)
    }

    /// The keys of the envelope that follow the start of a path.
    private func keys(
        after path: [String], _ depth: Int, _ envelope: [[String]]
    ) -> [String] {
        envelope.filter { $0.count > depth && $0.starts(with: path.prefix(depth)) }
            .map { $0[depth] }
    }
}

extension [String] {
    fileprivate func commonPrefix(with other: [String]) -> Int {
        zip(self, other).prefix { $0 == $1 }.count
    }
}
