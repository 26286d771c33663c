import EventCatalog
import StrictJSON

extension JSONNode {
    /// Where the value at the end of some steps stands, or the last one on the way that there is.
    func offset(of path: [JSONPathStep]) -> Int {
        var node = self
        for step in path {
            let token =
                switch step {
                case .key(let key): key
                case .index(let index): String(index)
                }
            guard let child = node.child(token) else { break }
            node = child
        }
        return node.offset
    }
}
