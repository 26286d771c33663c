extension JSONPointer {
    /// The pointer to the value at the end of a path.
    package init(path: [JSONPathStep]) {
        tokens = path.map { $0.token }
    }

    /// The path of the pointer, with each token as a key.
    package var path: [JSONPathStep] { tokens.map { .key($0) } }
}

extension JSONPathStep {
    /// The step as a reference token of a JSON pointer.
    package var token: String {
        switch self {
        case .key(let key): key
        case .index(let index): String(index)
        }
    }
}
