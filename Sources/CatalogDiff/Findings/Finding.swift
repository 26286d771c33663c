import EventCatalog

/// A change with its confirmed effects.
package struct Finding: Sendable {
    let change: Change
    package let verdicts: [View: Verdict]
    /// The messages that show what the change breaks: one for each view at most.
    package let witnesses: [Witness]
    /// The types of the events whose payloads have the change; empty if it is not one of a payload.
    package let events: [String]

    package var kind: ChangeKind { change.kind }
    package var old: Place? { change.old }
    package var new: Place? { change.new }

    /// The location to show: that in the new catalog, unless only the old one has something there.
    package var place: Place? { new ?? old }

    package func verdict(_ view: View) -> Verdict { verdicts[view] ?? .none }

    /// The gravest effect on some views.
    package func level(_ views: [View]) -> Verdict.Level {
        views.map { verdict($0).level }.max() ?? .none
    }

    /// Identifies the finding in other runs: independent of lines, and of what else changed.
    package var fingerprint: String {
        let (facts, places) = (change.facts, change.definingPlaces)
        let parts =
            [
                kind.rawValue, places.old?.pointer.description ?? "",
                places.new?.pointer.description ?? "", facts.owner, facts.name, facts.before,
                facts.after,
            ] + facts.items
        // FNV-1a, which gives the same number in every run.
        let hash = parts.joined(separator: "\0").utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
