/// The location of a value in a message: a parsed AsyncAPI runtime expression.
public enum EventExpression: Hashable, Sendable {
    /// The value of a header field: `$message.header#/NAME`.
    case header(String)
    /// The value at a JSON pointer (RFC 6901) in the body: `$message.payload#/POINTER`, as the
    /// pointer's unescaped tokens; empty for the whole body.
    case payload([String])
    /// The value at a JSON pointer in the whole body of a batch: `$request.body#/POINTER`. If
    /// messages are not batches, the same as ``payload(_:)``.
    case request([String])
}

/// How a catalog identifies the type of an event.
public enum EventDiscriminator: Hashable, Sendable {
    /// The values of expressions joined with dots, tried whole first and then with parts dropped
    /// from the right.
    case compound([EventExpression])
    /// The value of the first expression that has one in the message.
    case anyOf([EventExpression])

    var expressions: [EventExpression] {
        switch self {
        case .compound(let expressions), .anyOf(let expressions): expressions
        }
    }

    func map(_ body: (EventExpression) -> EventExpression) -> EventDiscriminator {
        switch self {
        case .compound(let expressions): .compound(expressions.map(body))
        case .anyOf(let expressions): .anyOf(expressions.map(body))
        }
    }
}
