import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Compares the types of payloads, from those of the events down to the values: pairs of types -> changes.
///
/// Each pair of declared types is compared once, wherever it is used. Pairs are visited breadth first, so the
/// first location of a pair is the least nested one.
struct TypeComparison {
    let old: ComparedCatalog
    let new: ComparedCatalog
    private(set) var changes: [Change] = []
    private(set) var pairs: [Visit] = []
    private var indices: [TypePair: Int] = [:]

    /// A pair of types, with all locations that lead to it.
    struct Visit {
        let types: TypePair
        /// The first location.
        let site: Site
        var origins: Set<Site.Origin>
    }

    init(_ old: ComparedCatalog, _ new: ComparedCatalog) {
        self.old = old
        self.new = new
    }

    /// Compares the payloads of events that both catalogs have, and the attributes of the envelope.
    mutating func compare(_ events: [EventPair]) {
        for event in events {
            let slot = Slot(
                owner: old.catalog.events[event.old].type, name: "data",
                old: old.place(event.old), new: new.place(event.new))
            guard let aligned = AlignedPayloads(old, new, event) else { continue }
            let site = Site(.event(event))
            compare(
                aligned.before, aligned.after,
                aligned.step.map(site.appending) ?? site, slot)
        }
        if let event = events.first { compareAttributes(of: event) }
        var position = 0
        while position < pairs.count {
            comparePair(position)
            position += 1
        }
    }

    /// Where a value is used, for changes of its type.
    struct Slot {
        var owner: String
        var name: String
        var old: Place
        var new: Place
        /// The pair of records that has the property.
        var pair: Int?
        /// Whether the value is that of an attribute, and no part of one.
        var isAttribute = false

        /// The slot of a part of the value.
        var inner: Slot {
            var slot = self
            slot.isAttribute = false
            return slot
        }
    }

    mutating func add(_ change: Change) { changes.append(change) }

    private mutating func comparePair(_ index: Int) {
        let types = pairs[index].types
        let site = Site(.pair(index))
        switch (types.old, types.new) {
        case (.record(let before), .record(let after)):
            if let before = old.record(before), let after = new.record(after) {
                compareNames(index)
                compareRecords(before, after, site, index)
            }
        case (.openEnum(let before), .openEnum(let after)),
            (.numberedEnum(let before), .numberedEnum(let after)):
            if let before = old.openEnum(before), let after = new.openEnum(after) {
                compareNames(index)
                compareEnums(before, after, index)
            }
        case (.union(let before), .union(let after)):
            if let before = old.union(before), let after = new.union(after) {
                compareNames(index)
                compareUnions(before, after, site, index)
            }
        default: break
        }
    }

    /// Compares two types for the same values.
    mutating func compare(_ before: ValueType, _ after: ValueType, _ site: Site, _ slot: Slot) {
        switch (before, after) {
        case (.optional(let before), .optional(let after)): compare(before, after, site, slot)
        case (.optional(let before), _):
            add(nullability(of: slot, .itemsNoLongerNullable, site, before, after))
            compare(before, after, site, slot)
        case (_, .optional(let after)):
            add(nullability(of: slot, .itemsBecameNullable, site, before, after))
            compare(before, after, site, slot)
        case (.array(let before), .array(let after)):
            compare(before, after, site.appending(.element), slot.inner)
        case (.map(let before), .map(let after)):
            compare(before, after, site.appending(.entry), slot.inner)
        case (.embeddedJSON(let before, let isBase64), .embeddedJSON(let after, let other))
        where isBase64 == other:
            compare(before, after, site.appending(.content(isBase64: isBase64)), slot.inner)
        case (.record, .record), (.openEnum, .openEnum), (.numberedEnum, .numberedEnum),
            (.union, .union):
            visit(TypePair(old: before, new: after), site)
        default:
            if before != after { changeType(before, after, site, slot) }
        }
    }

    private mutating func visit(_ types: TypePair, _ site: Site) {
        if let index = indices[types] {
            pairs[index].origins.insert(site.origin)
            return
        }
        indices[types] = pairs.count
        pairs.append(Visit(types: types, site: site, origins: [site.origin]))
    }

    /// A change of an element's, a value's or a payload's nullability.
    private func nullability(
        of slot: Slot, _ kind: ChangeKind, _ site: Site, _ before: ValueType, _ after: ValueType
    ) -> Change {
        var change = Change(
            kind, Change.Facts(owner: slot.owner, name: slot.name), old: slot.old, new: slot.new)
        change.pair = slot.pair
        let view: View = kind == .itemsBecameNullable ? .receive : .replay
        change.probes = [
            Probe(view: view, site: site, leaf: .value(.null), effect: "malformed on null")
        ]
        change.source = .breaks(
            kind == .itemsBecameNullable ? "'T' became 'T?'" : "'T?' became 'T'")
        return change
    }

    // MARK: - Names

    /// Reports a type that has another name in Swift.
    private mutating func compareNames(_ index: Int) {
        let types = pairs[index].types
        guard let before = types.old.reference, let after = types.new.reference,
            before.qualifiedName != after.qualifiedName
        else { return }
        var change = Change(
            .swiftNameChanged,
            Change.Facts(
                owner: after.qualifiedName, before: before.qualifiedName,
                after: after.qualifiedName), old: old.place(before), new: new.place(after))
        change.pair = index
        // The name of a nested type follows from its location; few lines of code contain it.
        change.source =
            before.isNested
            ? .soft("code that names the type needs the new name")
            : .breaks("the type has another name")
        add(change)
    }
}

extension ValueType {
    /// The declared type, if it is one.
    var reference: TypeReference? {
        switch self {
        case .record(let reference), .openEnum(let reference), .numberedEnum(let reference),
            .union(let reference):
            reference
        default: nil
        }
    }
}
