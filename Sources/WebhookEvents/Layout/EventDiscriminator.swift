/// How a catalog identifies the type of an event.
@_spi(Generated) public enum EventDiscriminator: Hashable, Sendable {
    /// The values of expressions joined with dots, tried whole first and then with parts dropped
    /// from the right.
    case compound([RuntimeExpression])
    /// The value of the first expression that has one in the message.
    case anyOf([RuntimeExpression])
    /// The key that has a value, among the types of the catalog, in the object at a JSON pointer
    /// into the event. `isPayload` is whether that value is the payload.
    case keyOf([String], isPayload: Bool)

    /// The locations of the values that the type consists of; none if it is a key.
    var expressions: [RuntimeExpression] {
        switch self {
        case .compound(let expressions), .anyOf(let expressions): expressions
        case .keyOf: []
        }
    }

    func map(_ body: (RuntimeExpression) -> RuntimeExpression) -> EventDiscriminator {
        switch self {
        case .compound(let expressions): .compound(expressions.map(body))
        case .anyOf(let expressions): .anyOf(expressions.map(body))
        case .keyOf: self
        }
    }
}
