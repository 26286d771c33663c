#if CLI && Receiver
/// Why there is nothing to send.
enum SendError: Error, Hashable, CustomStringConvertible {
    case unsoundCatalog(path: String)
    case unknownType(String, nearest: String?)
    case noEvents
    case notJSON(path: String)
    /// What would be sent is not what the catalog says, in some ways that were printed.
    case breaksSchema

    var description: String {
        switch self {
        case .unsoundCatalog(let path): "the catalog '\(path)' has errors"
        case .unknownType(let type, let nearest):
            "the catalog has no event type '\(type)'"
                + (nearest.map { ", did you mean '\($0)'?" } ?? "")
        case .noEvents: "the catalog has no events"
        case .notJSON(let path): "'\(path)' is not JSON, so that '--set' cannot change it"
        case .breaksSchema:
            "nothing was sent, because it is not what the catalog says; '--force' sends it all the same"
        }
    }
}
#endif
