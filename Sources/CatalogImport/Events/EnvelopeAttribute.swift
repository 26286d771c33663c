import EventCatalog

/// A typed value beside the payload.
struct EnvelopeAttribute {
    var name: String
    var location: RuntimeExpression
    var schema: Located
}
