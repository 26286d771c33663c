import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Which events of two catalogs are the same: by type and version or, if one was renamed, by similarity.
struct MatchedEvents {
    /// The events that both catalogs have, in the order of the new one.
    private(set) var common: [EventPair] = []
    private(set) var renamed: [EventPair] = []
    /// The positions of the events that only one catalog has.
    private(set) var removed: [Int] = []
    private(set) var added: [Int] = []
    /// The added types that a removed type may have become, if there are several.
    private(set) var candidates: [String: [String]] = [:]

    init(_ old: ComparedCatalog, _ new: ComparedCatalog) {
        let olds = Self.positions(old)
        let news = Self.positions(new)
        for (position, entry) in new.catalog.events.enumerated() {
            if let other = olds[entry.key] {
                common.append(EventPair(old: other, new: position))
            } else {
                added.append(position)
            }
        }
        removed = old.catalog.events.indices.filter { news[old.catalog.events[$0].key] == nil }
        findRenamed(old, new)
    }

    private static func positions(_ catalog: ComparedCatalog) -> [EventKey: Int] {
        Dictionary(
            catalog.catalog.events.enumerated().map { ($0.element.key, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    private mutating func findRenamed(_ old: ComparedCatalog, _ new: ComparedCatalog) {
        let (olds, news) = (Self.types(removed, of: old), Self.types(added, of: new))
        let names = NearestNames(
            removed: olds.keys.sorted(), added: news.keys.sorted(),
            isPossible: { before, after in
                guard let first = olds[before], let second = news[after] else { return false }
                return PayloadLikeness(old, new).isLikely(
                    old.module.events[first].payload, new.module.events[second].payload)
            })
        candidates = names.candidates
        for (before, after) in names.pairs.sorted(by: { $0.key < $1.key }) {
            guard let first = olds[before], let second = news[after] else { continue }
            renamed.append(EventPair(old: first, new: second))
            removed.removeAll { $0 == first }
            added.removeAll { $0 == second }
        }
    }

    /// The positions of events that are no versions of a type, by type.
    private static func types(_ positions: [Int], of catalog: ComparedCatalog) -> [String: Int] {
        Dictionary(
            positions.filter { catalog.catalog.events[$0].version == nil }
                .map { (catalog.catalog.events[$0].type, $0) },
            uniquingKeysWith: { first, _ in first })
    }
}
