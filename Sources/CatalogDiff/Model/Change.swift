/// A difference between two catalogs, with its expected effects.
///
/// What decoding does is confirmed by the probes: a change breaks the code of a view only if a message
/// shows it.
struct Change: Sendable {
    var kind: ChangeKind
    var facts: Facts
    var old: Place?
    var new: Place?
    /// The pair of types that the change belongs to, if it is one of a payload.
    var pair: Int?
    /// The effects that no probe has to confirm.
    var receive = Verdict.none
    var replay = Verdict.none
    var source = Verdict.none
    /// Messages that may show that the change breaks code; the first that does counts for its view.
    var probes: [Probe] = []

    /// What a sentence about the change contains.
    struct Facts: Hashable, Sendable {
        /// The type or the event that has the changed part.
        var owner = ""
        /// The name of the part.
        var name = ""
        var before = ""
        var after = ""
        /// The names or values that were added, removed or renamed.
        var items: [String] = []
        var isRequired = false
    }

    /// The places that identify the change: what was added is the same wherever the rest of its type was
    /// before, and what was removed wherever the rest is now.
    var definingPlaces: (old: Place?, new: Place?) {
        switch kind {
        case .propertyAddedOptional, .propertyAddedRequired, .enumValueAdded, .unionVariantAdded:
            (nil, new)
        case .propertyRemovedOptional, .propertyRemovedRequired, .enumValueRemoved,
            .unionVariantRemoved:
            (old, nil)
        default: (old, new)
        }
    }

    init(_ kind: ChangeKind, _ facts: Facts, old: Place? = nil, new: Place? = nil) {
        self.kind = kind
        self.facts = facts
        self.old = old
        self.new = new
    }
}
