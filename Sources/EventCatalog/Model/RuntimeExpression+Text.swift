import StrictJSON

extension RuntimeExpression {
    /// The expression as it is written in a catalog; one of a text around the message with as many parents
    /// as its number.
    package var text: String {
        switch self {
        case .header(let name): "$message.header#\(JSONPointer(tokens: [name]))"
        case .payload(let pointer): "$message.payload#\(pointer)"
        case .request(let pointer): "$request.body#\(pointer)"
        case .outer(let depth, let pointer):
            "$message\(String(repeating: ".parent", count: abs(depth)))#\(pointer)"
        }
    }
}
