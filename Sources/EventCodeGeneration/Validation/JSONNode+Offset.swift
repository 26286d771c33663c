import EventCatalog
import StrictJSON

extension JSONNode {
    /// The offset of the value at a path, or of the last value on the way that exists.
    func offset(of path: [JSONPathStep]) -> Int {
        var node = self
        for step in path {
            guard let child = node.child(step.token) else { break }
            node = child
        }
        return node.offset
    }
}
