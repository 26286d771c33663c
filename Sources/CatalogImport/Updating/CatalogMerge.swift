package import StrictJSON

/// Merges a new import of a catalog with what people changed in the last one by hand: the last import, the
/// changed catalog, and the new import -> one catalog, and the conflicts.
///
/// What only one side changed is taken from that side. Objects are merged member by member, lists of scalars
/// such as `required` and `enum` as sets, and other arrays element by element if none was added or removed.
package struct CatalogMerge {
    /// The side whose value counts where both changed the same.
    package enum Side: String, CaseIterable, Sendable {
        /// The catalog as it was changed by hand.
        case catalog
        /// The new import.
        case source
    }

    package struct Conflict: Hashable, Sendable {
        package enum Kind: Sendable {
            /// Both sides changed a value in different ways.
            case changedByBoth
            /// The source no longer has a value that was changed by hand.
            case removedInSource
            /// The source changed a value that was removed by hand.
            case removedInCatalog
        }

        package let pointer: JSONPointer
        package let kind: Kind
    }

    package private(set) var catalog: JSONValue
    package private(set) var conflicts: [Conflict] = []
    private let preferred: Side

    /// - Parameters:
    ///   - base: The last import.
    ///   - catalog: The catalog as it was changed by hand.
    ///   - source: The new import.
    ///   - preferred: The side that counts in conflicts, which are reported nevertheless.
    package init(
        base: JSONValue, catalog: JSONValue, source: JSONValue, preferring preferred: Side
    ) {
        self.catalog = .null
        self.preferred = preferred
        self.catalog = merged(base, catalog, source, at: JSONPointer()) ?? catalog
    }

    private mutating func merged(
        _ base: JSONValue?, _ mine: JSONValue?, _ theirs: JSONValue?, at pointer: JSONPointer
    ) -> JSONValue? {
        if mine == theirs || theirs == base { return mine }
        if mine == base { return theirs }
        guard let mine else { return resolved(.removedInCatalog, nil, theirs, pointer) }
        guard let theirs else { return resolved(.removedInSource, mine, nil, pointer) }
        if let mine = mine.object, let theirs = theirs.object {
            return .object(members(base?.object ?? [:], mine, theirs, at: pointer))
        }
        if let mine = mine.array, let theirs = theirs.array,
            let merged = elements(base?.array ?? [], mine, theirs, at: pointer)
        {
            return .array(merged)
        }
        return resolved(.changedByBoth, mine, theirs, pointer)
    }

    private mutating func resolved(
        _ kind: Conflict.Kind, _ mine: JSONValue?, _ theirs: JSONValue?, _ pointer: JSONPointer
    ) -> JSONValue? {
        conflicts.append(Conflict(pointer: pointer, kind: kind))
        return preferred == .catalog ? mine : theirs
    }

    /// The members in the order of the changed catalog; each new one follows the member that is before it in
    /// the source.
    private mutating func members(
        _ base: JSONObject, _ mine: JSONObject, _ theirs: JSONObject, at pointer: JSONPointer
    ) -> JSONObject {
        let (bases, sources) = (Self.dictionary(base), Self.dictionary(theirs))
        let own = Set(mine.map { ExactText($0.key) })
        var added: [ExactText?: [JSONObject.Member]] = [:]
        var anchor: ExactText?
        for member in theirs {
            let key = ExactText(member.key)
            if own.contains(key) {
                anchor = key
            } else if let value = merged(bases[key], nil, member.value, at: pointer / member.key) {
                added[anchor, default: []].append((member.key, value))
            }
        }
        var result = JSONObject(added[nil] ?? [])
        for member in mine {
            let key = ExactText(member.key)
            let value = merged(bases[key], member.value, sources[key], at: pointer / member.key)
            if let value { result.append(member.key, value) }
            for member in added[key] ?? [] { result.append(member.key, member.value) }
        }
        return result
    }

    private static func dictionary(_ object: JSONObject) -> [ExactText: JSONValue] {
        Dictionary(object.map { (ExactText($0.key), $0.value) }, uniquingKeysWith: { $1 })
    }

    /// The elements of both sides; `nil` if they cannot be merged.
    private mutating func elements(
        _ base: [JSONValue], _ mine: [JSONValue], _ theirs: [JSONValue], at pointer: JSONPointer
    ) -> [JSONValue]? {
        if (base + mine + theirs).allSatisfy(\.isScalar) {
            let (bases, own, sources) = (Set(base), Set(mine), Set(theirs))
            return mine.filter { sources.contains($0) || !bases.contains($0) }
                + theirs.filter { !own.contains($0) && !bases.contains($0) }
        }
        guard base.count == mine.count, mine.count == theirs.count else { return nil }
        return base.indices.compactMap { index in
            merged(base[index], mine[index], theirs[index], at: pointer / String(index))
        }
    }
}

extension JSONValue {
    fileprivate var isScalar: Bool { kind != .object && kind != .array }
}
