/// The nodes in a body that an envelope is read from, found in one pass over the body.
final class PointerTree: Sendable {
    /// The offsets of all nodes in a body that has none of them, at the root: to copy them takes a
    /// fraction of the time of making them.
    let noOffsets: NodeOffsets

    /// This node, counted from 0 in the whole tree.
    let node: Int
    /// The keys that lead to the nodes right below this one.
    let keys: JSONKeys
    let children: [PointerTree]

    /// Creates the tree of all nodes on the way to some pointers.
    convenience init(_ pointers: [[String]]) {
        var next = 0
        self.init(pointers, next: &next, isRoot: true)
    }

    private init(_ pointers: [[String]], next: inout Int, isRoot: Bool) {
        node = next
        next += 1
        let below = Dictionary(grouping: pointers.filter { !$0.isEmpty }) { $0[0] }
        let names = below.keys.sorted()
        var children: [PointerTree] = []
        for name in names {
            let rest = below[name, default: []].map { Array($0.dropFirst()) }
            children.append(PointerTree(rest, next: &next, isRoot: false))
        }
        keys = JSONKeys(names)
        self.children = children
        noOffsets = NodeOffsets(count: isRoot ? next : 0)
    }

    /// The node that a pointer leads to, counted from 0 in the whole tree.
    func node(of pointer: ArraySlice<String>) -> Int? {
        guard let token = pointer.first else { return node }
        return keys.index(of: token).flatMap { children[$0].node(of: pointer.dropFirst()) }
    }

    /// Whether no other node is below this one.
    var isLeaf: Bool { children.isEmpty }

    /// The nodes right below this one, in the order of ``keys``.
    var childNodes: [Int] { children.map(\.node) }

    /// The index of the key that leads from here to a node right below.
    func keyIndex(of node: Int) -> Int? { children.firstIndex { $0.node == node } }
}
