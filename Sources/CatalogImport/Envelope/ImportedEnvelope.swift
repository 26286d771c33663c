import EventCatalog

/// Where the messages of a source keep what.
struct ImportedEnvelope {
    var data: [String] = []
    var id: RuntimeExpression?
    var time: RuntimeExpression?
    var source: RuntimeExpression?
}
