import EventCatalog
import StrictJSON

extension Catalog {
    /// The tokens that lead to the first message in a body.
    func path(ofItemsIn body: JSONValue) -> [String] {
        if isCloudEvents { return body.array == nil ? [] : ["0"] }
        return messages.map { $0 + ["0"] } ?? []
    }
}
