import EventCatalog

/// Locations of the envelope fields in a source's messages.
struct ImportedEnvelope {
    var data: [String] = []
    var id: RuntimeExpression?
    var time: RuntimeExpression?
    var source: RuntimeExpression?
}
