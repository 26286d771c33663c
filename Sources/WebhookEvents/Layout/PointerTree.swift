@_spi(Reading) import StrictJSON

/// The nodes of a body that the envelope is read from. One pass over the body finds them all. Its memory
/// is never freed.
struct PointerTree: Sendable, BitwiseCopyable {
    /// The index of this node in the whole tree, from 0.
    let node: Int
    /// The number of nodes in this tree.
    let count: Int
    /// The keys of the children.
    let keys: JSONKeys
    let children: ImmortalArray<PointerTree>

    /// Creates the tree of all nodes on the paths of some pointers.
    init(_ pointers: [[String]]) {
        self.init(pointers, node: 0)
    }

    private init(_ pointers: [[String]], node: Int) {
        let below = Dictionary(grouping: pointers.filter { !$0.isEmpty }) { $0[0] }
        let names = below.keys.sorted()
        var children: [PointerTree] = []
        var count = 1
        for name in names {
            let rest = below[name, default: []].map { Array($0.dropFirst()) }
            let child = PointerTree(rest, node: node + count)
            count += child.count
            children.append(child)
        }
        self.node = node
        self.count = count
        keys = JSONKeys(names)
        self.children = ImmortalArray(children)
    }

    /// The node at a pointer, as an index in the whole tree, from 0.
    func node(of pointer: ArraySlice<String>) -> Int? {
        guard let token = pointer.first else { return node }
        return keys.index(of: token).flatMap { children[$0].node(of: pointer.dropFirst()) }
    }

    /// Whether this node has no children.
    var isLeaf: Bool { children.count == 0 }

    /// The child nodes, in the order of ``keys``.
    var childNodes: [Int] { (0..<children.count).map { children[$0].node } }

    /// The index in ``keys`` of the key of a child node.
    func keyIndex(of node: Int) -> Int? { childNodes.firstIndex(of: node) }
}
