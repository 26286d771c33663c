@_spi(Reading) import StrictJSON

/// The keys of which one is present in an event and names its type.
final class PresentKey: Sendable {
    /// The pointer to the object with the keys.
    let pointer: [String]
    /// Whether the payload is the value of the key.
    let isPayload: Bool
    /// The names of the types, in catalog order, then of those that the config leaves out.
    let names: [String]
    /// The nodes on the path to the object.
    let objectNodes: [Int]
    /// The nodes of the values of the keys, in the order of ``names``.
    let nodes: [Int]
    /// The keys of the object that belong to the envelope, and so name no type.
    private let others: Set<String>

    init?(_ discriminator: EventDiscriminator, _ names: [String], in tree: PointerTree) {
        guard case .keyOf(let pointer, let isPayload) = discriminator else { return nil }
        self.pointer = pointer
        self.isPayload = isPayload
        self.names = names
        objectNodes = (0...pointer.count).compactMap { tree.node(of: pointer.prefix($0)) }
        nodes = names.compactMap { tree.node(of: (pointer + [$0])[...]) }
        others = Set(tree.keys(at: pointer[...])).subtracting(names)
    }

    /// The pointers to the values of all keys.
    static func pointers(_ discriminator: EventDiscriminator, _ names: [String]) -> [[String]] {
        guard case .keyOf(let pointer, _) = discriminator else { return [] }
        return [pointer] + names.map { pointer + [$0] }
    }

    /// Whether a key may name a type that the catalog does not list.
    func mayBeType(_ key: String) -> Bool { !others.contains(key) }
}

extension PointerTree {
    /// The keys of the nodes directly below the node at a pointer.
    fileprivate func keys(at pointer: ArraySlice<String>) -> [String] {
        guard let token = pointer.first else { return keys.names }
        return keys.index(of: token).map { children[$0].keys(at: pointer.dropFirst()) } ?? []
    }
}
