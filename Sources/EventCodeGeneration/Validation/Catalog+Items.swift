import EventCatalog
import StrictJSON

extension Catalog {
    /// The pointer to the first message in a body.
    func pointer(toFirstItemIn body: JSONValue) -> JSONPointer {
        if isCloudEvents { return body.array == nil ? [] : ["0"] }
        return messages.map { $0 / "0" } ?? []
    }
}
