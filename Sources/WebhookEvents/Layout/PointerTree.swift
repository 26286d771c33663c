/// The nodes of a body that the envelope is read from. One pass over the body finds them all.
final class PointerTree: Sendable {
    /// The initial offsets, in which no node is found, stored at the root: copying them takes a
    /// fraction of the time of creating them.
    let noOffsets: NodeOffsets

    /// The index of this node in the whole tree, from 0.
    let node: Int
    /// The keys of the children.
    let keys: JSONKeys
    let children: [PointerTree]

    /// Creates the tree of all nodes on the paths of some pointers.
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

    /// The node at a pointer, as an index in the whole tree, from 0.
    func node(of pointer: ArraySlice<String>) -> Int? {
        guard let token = pointer.first else { return node }
        return keys.index(of: token).flatMap { children[$0].node(of: pointer.dropFirst()) }
    }

    /// Whether this node has no children.
    var isLeaf: Bool { children.isEmpty }

    /// The child nodes, in the order of ``keys``.
    var childNodes: [Int] { children.map(\.node) }

    /// The index in ``keys`` of the key of a child node.
    func keyIndex(of node: Int) -> Int? { children.firstIndex { $0.node == node } }
}
