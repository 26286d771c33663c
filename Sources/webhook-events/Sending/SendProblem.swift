#if CLI && Receiver
/// Why there is nothing to send.
enum SendProblem: Error, Hashable, CustomStringConvertible {
    case unsoundCatalog(path: String)
    case unknownType(String, nearest: String?)
    case noEvents
    case notJSON(path: String)

    var description: String {
        switch self {
        case .unsoundCatalog(let path): "the catalog '\(path)' has errors"
        case .unknownType(let type, let nearest):
            "the catalog has no event type '\(type)'"
                + (nearest.map { ", did you mean '\($0)'?" } ?? "")
        case .noEvents: "the catalog has no events"
        case .notJSON(let path): "'\(path)' is not JSON, so that '--set' cannot change it"
        }
    }
}
#endif
