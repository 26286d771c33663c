/// The text that a ``MessageStep`` leads on from, and the values that are read from it.
final class MessageLevel: Sendable {
    let step: MessageStep
    /// The expressions of values in this text.
    let shared: [RuntimeExpression]
    let tree: PointerTree
    /// The nodes on the path to the target of the step, from the whole text.
    let nodes: [Int]
    /// The path to this text from the innermost one around it that is an element of an array or the
    /// whole body.
    let path: [String]
    /// Whether this is the whole body.
    let isBody: Bool

    init(_ step: MessageStep, _ shared: [RuntimeExpression], path: [String], isBody: Bool) {
        self.isBody = isBody
        self.step = step
        self.shared = shared
        self.path = path
        let tree = PointerTree([step.pointer] + shared.compactMap(\.pointer))
        self.tree = tree
        nodes = (0...step.pointer.count).compactMap { tree.node(of: step.pointer.prefix($0)) }
    }

    /// The node of the array with the messages; `nil` if the step leads to a string.
    var itemsNode: Int? { step.isArray ? nodes.last : nil }

    /// The node of the value of an expression.
    func node(of expression: RuntimeExpression) -> Int? {
        expression.pointer.flatMap { tree.node(of: $0[...]) }
    }
}

extension RuntimeExpression {
    /// The pointer into a body; `nil` for a header field.
    var pointer: [String]? {
        switch self {
        case .header: nil
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer): pointer
        }
    }
}
