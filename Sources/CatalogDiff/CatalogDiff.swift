import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Compares two catalogs: what a change of the catalog means to those who receive, replay and compile.
package enum CatalogDiff {
    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `MatchedEvents` | events of both | pairs of events, those that were renamed, added or removed |
    /// | `EventComparison`, `EnvelopeComparison` | pairs of events, both catalogs | `Change` |
    /// | `TypeComparison` | pairs of types of payloads and attributes | `Change` |
    /// | `WitnessFinder` | `Probe` of a change | `Witness`, decoded with the other catalog |
    /// | `FindingList` | `Change`, `Witness` | `Finding`: one for each definition |
    package static func report(from old: ComparedCatalog, to new: ComparedCatalog) -> DiffReport {
        DeepStack.run {
            let events = MatchedEvents(old, new)
            let same = events.common + events.renamed
            var types = TypeComparison(old, new)
            types.compare(same)

            let envelope = EnvelopeComparison(old, new, same.first).changes
            let finder = WitnessFinder(
                old: old, new: new, pairs: types.pairs,
                hasSameEnvelope: envelope.allSatisfy { $0.kind == .attributeAdded })
            var list = FindingList(pairs: types.pairs, finder: finder, events: same, new: new)
            for change in envelope { list.add(change, isEnvelope: true) }
            for change in EventComparison(old: old, new: new, events: events).changes {
                list.add(change, isEnvelope: true)
            }
            for change in types.changes { list.add(change, isEnvelope: false) }
            list.addDocumentation(DocumentationComparison(old, new, events.common, types.pairs))
            return DiffReport(findings: list.findings)
        }
    }
}
