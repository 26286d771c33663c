/// The values that a catalog declares beside the payload, and where in a message they are.
public struct EventAttributes: Sendable {
    /// The names and types of the values.
    public let schema: RecordSchema
    /// Where each of them is, in the same order.
    public let locations: [EventExpression]

    /// Creates a list of attributes.
    ///
    /// - Parameters:
    ///   - schema: The schema of the generated struct that holds them. A property that is not there
    ///     or null is `nil`.
    ///   - locations: Where each property of the schema is.
    public init(_ schema: RecordSchema, at locations: [EventExpression]) {
        self.schema = schema
        self.locations = locations
    }

    func map(_ body: (EventExpression) -> EventExpression) -> EventAttributes {
        EventAttributes(schema, at: locations.map(body))
    }
}
