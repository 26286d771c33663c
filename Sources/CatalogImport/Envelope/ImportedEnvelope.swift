import EventCatalog

/// Locations of the envelope fields in a source's messages.
struct ImportedEnvelope {
    /// Whether messages are CloudEvents, whose fields need no locations.
    var isCloudEvents = false
    var data: [String] = []
    /// Whether the payload is the value of the key that is the type.
    var isDataAtKey = false
    var id: RuntimeExpression?
    var time: RuntimeExpression?
    /// Typed values beside the payload.
    var attributes: [EnvelopeAttribute] = []
}
