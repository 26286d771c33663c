/// The locations of the events in a batch, and of the values that apply to all of them.
final class BatchLayout: Sendable {
    /// The JSON pointer to the array of events.
    let pointer: [String]
    /// The pointers of the expressions that refer to the whole body.
    let shared: [[String]]

    let tree: PointerTree
    /// The nodes on the path to the array, from the whole body to the array.
    let itemsNodes: [Int]

    init?(_ pointer: [String]?, _ expressions: [RuntimeExpression]) {
        guard let pointer else { return nil }
        self.pointer = pointer
        shared = expressions.compactMap { expression in
            if case .request(let pointer) = expression { pointer } else { nil }
        }
        let tree = PointerTree([pointer] + shared)
        self.tree = tree
        itemsNodes = (0...pointer.count).compactMap { tree.node(of: pointer.prefix($0)) }
    }

    /// Whether the first character of a body begins an array. The elements are not examined.
    static func isArray(_ body: [UInt8]) -> Bool {
        let first = body.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        return first == UInt8(ascii: "[")
    }
}
