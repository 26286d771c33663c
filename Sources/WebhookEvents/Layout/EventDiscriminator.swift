/// How a catalog identifies the type of an event.
@_spi(Generated) public enum EventDiscriminator: Hashable, Sendable {
    /// The values of expressions joined with dots, tried whole first and then with parts dropped
    /// from the right.
    case compound([RuntimeExpression])
    /// The value of the first expression that has one in the message.
    case anyOf([RuntimeExpression])

    var expressions: [RuntimeExpression] {
        switch self {
        case .compound(let expressions), .anyOf(let expressions): expressions
        }
    }

    func map(_ body: (RuntimeExpression) -> RuntimeExpression) -> EventDiscriminator {
        switch self {
        case .compound(let expressions): .compound(expressions.map(body))
        case .anyOf(let expressions): .anyOf(expressions.map(body))
        }
    }
}
