/// How a catalog tells the type of an event.
package enum Discriminator: Sendable {
    /// The values of expressions joined with dots, tried whole first and then with parts dropped
    /// from the right; of one expression, its value.
    case compound([RuntimeExpression])
    /// The value of the first expression that a message has.
    case anyOf([RuntimeExpression])
}
