/// The location of a value in a message: a parsed AsyncAPI runtime expression.
@_spi(Generated) public enum RuntimeExpression: Hashable, Sendable {
    /// The value of a header field: `$message.header#/NAME`.
    case header(String)
    /// The value at a JSON pointer (RFC 6901) in the body: `$message.payload#/POINTER`, as the
    /// pointer's unescaped tokens; empty for the whole body.
    case payload([String])
    /// The value at a JSON pointer in the whole body: `$request.body#/POINTER`. If the whole body is
    /// the event, the same as ``payload(_:)``.
    case request([String])
    /// The value at a JSON pointer in a text between the whole body and the event, which a number of
    /// steps lead to: `$message.parent#/POINTER`.
    case outer(Int, [String])
}
