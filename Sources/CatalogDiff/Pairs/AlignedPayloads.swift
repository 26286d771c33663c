import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The types of an event in both catalogs for the same value of its messages, if the location of the payload
/// moved to a part of it, or from a part to what contains it.
struct AlignedPayloads {
    private(set) var before: ValueType
    private(set) var after: ValueType
    /// The way to the values; `nil` if both are whole payloads.
    private(set) var step: ValueStep?

    /// - Returns: `nil` if no value belongs to both payloads.
    init?(_ old: ComparedCatalog, _ new: ComparedCatalog, _ event: EventPair) {
        before = old.module.events[event.old].payload
        after = new.module.events[event.new].payload
        let (oldTokens, newTokens) = (old.dataTokens(event.old), new.dataTokens(event.new))
        if oldTokens == newTokens { return }
        if newTokens.starts(with: oldTokens) {
            let keys = Array(newTokens.dropFirst(oldTokens.count))
            guard let part = old.part(of: before, at: keys) else { return nil }
            before = part
            step = .inner(old: keys, new: [])
        } else if oldTokens.starts(with: newTokens) {
            let keys = Array(oldTokens.dropFirst(newTokens.count))
            guard let part = new.part(of: after, at: keys) else { return nil }
            after = part
            step = .inner(old: [], new: keys)
        } else {
            return nil
        }
    }
}

extension ComparedCatalog {
    fileprivate func dataTokens(_ position: Int) -> [String] {
        catalog.envelope.data(of: catalog.events[position].type).tokens
    }

    /// The type of a property, or of a property in it.
    fileprivate func part(of type: ValueType, at keys: [String]) -> ValueType? {
        keys.reduce(type as ValueType?) { type, key in
            guard case .record(let reference) = type else { return nil }
            return record(reference)?.properties.last { $0.wireName == key }?.type
        }
    }
}
