#if HTTP
/// Why nothing is sent.
enum SendError: Error, Hashable, CustomStringConvertible {
    case unsoundCatalog(path: String)
    case unknownType(String, nearest: String?)
    case noEvents
    case notJSON(path: String)
    /// A body does not have the type of its event, or has several events.
    case noType(path: String)
    /// A body does not match the catalog; the findings are printed already.
    case breaksSchema

    var description: String {
        switch self {
        case .unsoundCatalog(let path): "the catalog '\(path)' has errors"
        case .unknownType(let type, let nearest):
            "the catalog has no event type '\(type)'"
                + (nearest.map { ", did you mean '\($0)'?" } ?? "")
        case .noEvents: "the catalog has no events"
        case .notJSON(let path): "'\(path)' is not JSON, so '--set' cannot change it"
        case .noType(let path): "'\(path)' does not have the type of one event, pass '--type TYPE'"
        case .breaksSchema:
            "nothing was sent, because the body does not match the catalog; use '--force' to send it anyway"
        }
    }
}
#endif
