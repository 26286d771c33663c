import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Compares the events themselves: which there are, what they are named, and whether they are deprecated.
struct EventComparison {
    let old: ComparedCatalog
    let new: ComparedCatalog
    let events: MatchedEvents

    var changes: [Change] {
        events.removed.map(removed) + events.added.map(added) + events.renamed.map(renamed)
            + events.common.flatMap(changes)
    }

    private func facts(_ entry: Catalog.EventEntry) -> Change.Facts {
        Change.Facts(owner: entry.type, name: entry.version ?? "")
    }

    private func removed(_ position: Int) -> Change {
        let entry = old.catalog.events[position]
        var change = Change(
            entry.version == nil ? .eventRemoved : .versionRemoved, facts(entry),
            old: old.place(position))
        change.facts.items = events.candidates[entry.type] ?? []
        let hasOther = new.catalog.events.contains { $0.type == entry.type }
        change.replay = .soft(hasOther ? "decoded as another version" : "reaches 'unknown'")
        let name = old.module.events[position].name.text
        change.source = .breaks("the case and the method '\(name)' are gone")
        return change
    }

    private func added(_ position: Int) -> Change {
        let entry = new.catalog.events[position]
        var change = Change(
            entry.version == nil ? .eventAdded : .versionAdded, facts(entry),
            new: new.place(position))
        let hasOther = old.catalog.events.contains { $0.type == entry.type }
        change.receive = .soft(hasOther ? "decoded as another version" : "reaches 'unknown'")
        let name = new.module.events[position].name.text
        change.source = .soft("the method '\(name)' is missing, and a 'switch' may need a case")
        return change
    }

    private func renamed(_ pair: EventPair) -> Change {
        let (before, after) = (old.catalog.events[pair.old], new.catalog.events[pair.new])
        var change = Change(
            .eventRenamed, Change.Facts(owner: after.type, before: before.type, after: after.type),
            old: old.place(pair.old), new: new.place(pair.new))
        let (first, second) = (old.module.events[pair.old], new.module.events[pair.new])
        change.probes = [View.receive, .replay].map { view in
            Probe(
                view: view, site: Site(.event(pair)), leaf: .smallest, effect: "reaches 'unknown'")
        }
        if first.name != second.name {
            change.source = .breaks("'\(first.name.text)' became '\(second.name.text)'")
        }
        return change
    }

    private func changes(_ pair: EventPair) -> [Change] {
        let (before, after) = (old.catalog.events[pair.old], new.catalog.events[pair.new])
        var changes: [Change] = []
        func add(_ kind: ChangeKind, _ source: Verdict, _ names: (String, String) = ("", "")) {
            var change = Change(
                kind, facts(after), old: old.place(pair.old), new: new.place(pair.new))
            change.facts.before = names.0
            change.facts.after = names.1
            change.source = source
            changes.append(change)
        }
        if before.isDeprecated != after.isDeprecated {
            add(
                after.isDeprecated ? .eventDeprecated : .eventUndeprecated,
                after.isDeprecated ? .soft("a warning") : .none)
        }
        let names = (name(pair.old, of: old), name(pair.new, of: new))
        if names.0 != names.1 {
            add(.swiftNameChanged, .breaks("the case or the method has another name"), names)
        }
        return changes
    }

    /// The name of the case, after that of its group if it has one.
    private func name(_ position: Int, of catalog: ComparedCatalog) -> String {
        let event = catalog.module.events[position]
        return [event.groupName, event.caseName].compactMap(\.?.text).joined(separator: ".")
    }
}
