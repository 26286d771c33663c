/// The attributes that a catalog declares, and their locations in a message.
@_spi(Generated) public struct EventAttributes: Sendable {
    /// The names and types of the values.
    public let schema: RecordSchema
    /// The location of each value, in the same order.
    public let locations: [RuntimeExpression]

    /// Creates a list of attributes.
    ///
    /// - Parameters:
    ///   - schema: The schema of the generated struct for the values. A property that is missing or
    ///     null is `nil`.
    ///   - locations: The location of each property of the schema.
    public init(_ schema: RecordSchema, at locations: [RuntimeExpression]) {
        self.schema = schema
        self.locations = locations
    }

    func map(_ body: (RuntimeExpression) -> RuntimeExpression) -> EventAttributes {
        EventAttributes(schema, at: locations.map(body))
    }
}
