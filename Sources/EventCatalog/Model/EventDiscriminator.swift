package import StrictJSON

/// How the type of an event is determined.
package enum EventDiscriminator: Sendable {
    /// The values of the expressions joined with dots, tried as a whole first, and then with parts
    /// dropped from the right.
    case compound([RuntimeExpression])
    /// The value of the first expression that a message has a value for.
    case anyOf([RuntimeExpression])
    /// The key of the object at a pointer into a message that has a value, among the types of the
    /// catalog.
    case keyOf(JSONPointer)
}
