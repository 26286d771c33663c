#if Receiver
import WebhookEvents

/// The coding of a body (RFC 9110, section 8.4).
enum ContentCoding: Hashable {
    case identity
    case gzip

    /// The coding that header fields declare; `nil` for one that is not understood, or several.
    init?(_ headers: WebhookHeaders) {
        guard headers["Content-Encoding"] != nil else {
            self = .identity
            return
        }
        let names = headers[values: "Content-Encoding"].flatMap { value in
            value.split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        }.filter { !$0.isEmpty && $0 != "identity" }
        switch names {
        case []: self = .identity
        case ["gzip"], ["x-gzip"]: self = .gzip
        default: return nil
        }
    }
}
#endif
