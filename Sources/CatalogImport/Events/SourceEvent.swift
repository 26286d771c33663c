import StrictJSON

/// A message that a source describes, before its event type is determined.
struct SourceEvent {
    /// The location of its description.
    var location: DocumentLocation
    /// The names in the source, the most specific first.
    var names: [Name] = []
    var summary: String?
    var description: String?
    var isDeprecated = false
    /// The schema of the whole body; `nil` if the source has no readable one.
    var body: Located?
    /// The form that the body is; `nil` for JSON.
    var form: SourceForm?
    var headers: [Header] = []
    /// Examples of messages.
    var examples: [Located] = []
    /// Examples of whole bodies that are batches of the messages.
    var batches: [Located] = []

    /// Examples of whole bodies.
    var bodies: [Located] { batches.isEmpty ? examples : batches }

    struct Name {
        var kind: EventNameKind
        var text: String
    }

    struct Header {
        var name: String
        var schema: Located?
        var example: String?
    }

    /// The name of a kind, or else the most specific one.
    func name(_ kind: EventNameKind?) -> String? {
        names.first { kind == nil || $0.kind == kind }?.text
    }
}
