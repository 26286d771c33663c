import StrictJSON

/// A message that a source describes, before it is known how messages tell their types.
struct SourceEvent {
    /// Where the source describes it.
    var place: Place
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

/// Where the name of an event comes from when its schema does not state its type.
package enum EventNameKind: String, CaseIterable, Sendable {
    /// The key of the webhook, channel or topic; of a file, its path.
    case key
    /// The `name` or `messageId` of a message.
    case name
    case title
    case operation
    /// The name of the schema of the body.
    case schema
    /// The folder that a schema's file lies in.
    case folder
    /// The name of a schema's file.
    case file
}
