import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Collects findings: changes -> findings with confirmed effects, one for each definition.
struct FindingList {
    private let pairs: [TypeComparison.Visit]
    private let finder: WitnessFinder
    private let events: [EventPair]
    private let new: ComparedCatalog
    private var found: [Finding] = []
    /// The positions of the findings, by what identifies them.
    private var positions: [Identity: Int] = [:]
    private var reached: [Int: Set<EventPair>] = [:]

    private struct Identity: Hashable {
        let kind: ChangeKind
        let facts: Change.Facts
        let old: Place?
        let new: Place?
    }

    init(
        pairs: [TypeComparison.Visit], finder: WitnessFinder, events: [EventPair],
        new: ComparedCatalog
    ) {
        self.pairs = pairs
        self.finder = finder
        self.events = events
        self.new = new
    }

    /// The findings in the order of their locations in the new catalog, then of those in the old one.
    var findings: [Finding] {
        let sorted = found.enumerated().sorted { left, right in
            let (first, second) = (left.element.place?.source, right.element.place?.source)
            return (first?.path ?? "", first?.line ?? 0, first?.column ?? 0, left.offset)
                < (second?.path ?? "", second?.line ?? 0, second?.column ?? 0, right.offset)
        }.map(\.element)
        return sorted.filter { $0.new != nil } + sorted.filter { $0.new == nil }
    }

    mutating func add(_ change: Change, isEnvelope: Bool) {
        var verdicts: [View: Verdict] = [
            .receive: change.receive, .replay: change.replay, .source: change.source,
        ]
        var witnesses: [Witness] = []
        for probe in change.probes where !witnesses.contains(where: { $0.view == probe.view }) {
            let witness =
                isEnvelope
                ? finder.witness(ofEnvelope: probe, envelopeEvents(probe))
                : finder.witness(of: probe, envelopeEvents(probe))
            guard let witness else { continue }
            witnesses.append(witness)
            verdicts[probe.view] = .breaks(probe.effect.isEmpty ? witness.result : probe.effect)
        }
        let reached = change.pair.map { self.events(at: $0) } ?? []
        merge(
            Finding(
                change: change, verdicts: verdicts, witnesses: witnesses,
                events: types(of: reached)))
    }

    /// The number of texts that differ, as one finding.
    mutating func addDocumentation(_ comparison: DocumentationComparison) {
        guard comparison.count > 0 else { return }
        let facts = Change.Facts(items: [String(comparison.count)])
        add(
            Change(.documentationChanged, facts, new: new.place(CatalogLocation())),
            isEnvelope: false)
    }

    private func envelopeEvents(_ probe: Probe) -> [EventPair] {
        // A few events are enough to find one whose payload is valid in both catalogs.
        if case .event(let event) = probe.site.origin, event != events.first { return [event] }
        return Array(events.prefix(20))
    }

    private mutating func merge(_ finding: Finding) {
        let change = finding.change
        let identity = Identity(
            kind: change.kind, facts: change.facts, old: change.definingPlaces.old,
            new: change.definingPlaces.new)
        guard let position = positions[identity] else {
            positions[identity] = found.count
            found.append(finding)
            return
        }
        let other = found[position]
        let verdicts = other.verdicts.merging(finding.verdicts) { $0.level >= $1.level ? $0 : $1 }
        let views = Set(other.witnesses.map(\.view))
        found[position] = Finding(
            change: other.change, verdicts: verdicts,
            witnesses: other.witnesses + finding.witnesses.filter { !views.contains($0.view) },
            events: (other.events + finding.events).uniqued())
    }

    // MARK: - Events

    private func types(of events: Set<EventPair>) -> [String] {
        events.map(\.new).sorted().map { new.catalog.events[$0].type }.uniqued()
    }

    /// The events whose payloads contain a pair of types.
    private mutating func events(at index: Int) -> Set<EventPair> {
        if let known = reached[index] { return known }
        var events: Set<EventPair> = []
        var (visited, pending): (Set<Int>, [Int]) = ([index], [index])
        while let next = pending.popLast() {
            for origin in pairs[next].origins {
                switch origin {
                case .event(let event): events.insert(event)
                case .attribute: events.formUnion(self.events)
                case .pair(let parent):
                    if visited.insert(parent).inserted { pending.append(parent) }
                }
            }
        }
        reached[index] = events
        return events
    }
}
