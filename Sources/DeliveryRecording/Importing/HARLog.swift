import StrictJSON

/// An HTTP archive: what was recorded of requests by a browser or a proxy (HAR 1.2, "log").
struct HARLog {
    /// The entries, each a request with its response.
    let entries: [DocumentNode]

    /// Whether a document is an HTTP archive: only those have an object `log` with `entries`.
    static func isLog(_ value: JSONValue) -> Bool {
        value.object?["log"]?.object?["entries"] != nil
    }

    init(_ root: DocumentNode) throws(DeliveryDocumentError) {
        entries = try root.required("log").required("entries").elements()
    }
}
