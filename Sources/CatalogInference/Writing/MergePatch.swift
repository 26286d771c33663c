package import StrictJSON

/// Additions as a JSON merge patch (RFC 7396) of the catalog.
package enum MergePatch {
    /// - Parameter catalog: The catalog as it is; of an array, a merge patch has all elements.
    package static func patch(_ additions: [CatalogAddition], of catalog: JSONValue) -> JSONValue {
        let patch = PatchNode()
        for addition in additions {
            switch addition {
            case .member(let object, let key, let value):
                patch.set(value, at: object.tokens + [key])
            case .element(let array, let value):
                patch.append(
                    value, at: array.tokens, to: { catalog[array]?.array ?? [] })
            }
        }
        return patch.value
    }
}

/// An object that is built from pointers, in time independent of the number of its members.
private final class PatchNode {
    private var keys: [String] = []
    private var children: [ExactText: PatchNode] = [:]
    private var leaf: JSONValue?

    func set(_ value: JSONValue, at tokens: [String]) { descendant(tokens).leaf = value }

    func append(_ value: JSONValue, at tokens: [String], to elements: () -> [JSONValue]) {
        let node = descendant(tokens)
        node.leaf = .array(CatalogText.appending([value], to: node.leaf?.array ?? elements()))
    }

    private func descendant(_ tokens: [String]) -> PatchNode {
        tokens.reduce(self) { node, token in
            if let child = node.children[ExactText(token)] { return child }
            let child = PatchNode()
            node.keys.append(token)
            node.children[ExactText(token)] = child
            return child
        }
    }

    var value: JSONValue {
        if let leaf { return leaf }
        return .object(
            JSONObject(keys.compactMap { key in children[ExactText(key)].map { (key, $0.value) } }))
    }
}
