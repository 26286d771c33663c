import StrictJSON

/// A message that a source describes, before it is known how messages tell their types.
struct SourceEvent {
    /// Where the source describes it.
    var location: DocumentLocation
    /// What the source calls it, the most telling first.
    var names: [Name] = []
    var summary: String?
    var description: String?
    var isDeprecated = false
    /// The schema of the whole body; none when the source gives none that can be read.
    var body: Located?
    var headers: [Header] = []
    /// Whole bodies.
    var examples: [JSONValue] = []

    struct Name {
        var kind: EventNameKind
        var text: String
    }

    struct Header {
        var name: String
        var schema: Located?
        var example: String?
    }

    /// What it is called in one way, or in the best.
    func name(_ kind: EventNameKind?) -> String? {
        names.first { kind == nil || $0.kind == kind }?.text
    }
}
