/// Where a body that holds several events has them, and what it says about all of them.
final class BatchLayout: Sendable {
    /// The JSON pointer to the array of events.
    let pointer: [String]
    /// The pointers of the expressions that mean the whole body.
    let shared: [[String]]

    let tree: PointerTree
    /// The nodes on the way to the array: the whole body first, the array last.
    let itemsNodes: [Int]

    init?(_ pointer: [String]?, _ expressions: [EventExpression]) {
        guard let pointer else { return nil }
        self.pointer = pointer
        shared = expressions.compactMap { expression in
            if case .request(let pointer) = expression { pointer } else { nil }
        }
        let tree = PointerTree([pointer] + shared)
        self.tree = tree
        itemsNodes = (0...pointer.count).compactMap { tree.node(of: pointer.prefix($0)) }
    }

    /// Whether a body is an array, to be taken apart without looking inside it first.
    static func isArray(_ body: [UInt8]) -> Bool {
        let first = body.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        return first == UInt8(ascii: "[")
    }
}
