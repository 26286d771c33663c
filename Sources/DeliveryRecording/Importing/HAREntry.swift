import StrictJSON
import WebhookEvents

/// A request with its response in an HTTP archive (HAR 1.2, "entries").
struct HAREntry {
    private let node: DocumentNode

    init(_ node: DocumentNode) {
        self.node = node
    }

    /// The request as a delivery; `nil` if it is not a `POST`, or has no body.
    func delivery() throws(DeliveryDocumentError) -> RecordedDelivery? {
        let request = try node.required("request")
        let method = try request.required("method").text()
        guard method == "POST", let data = try request.member("postData"),
            let body = try HARBody(data, size: request.member("bodySize"))
        else { return nil }
        var delivery = RecordedDelivery(
            WebhookMessage(headers: try Self.fields(of: request), body: body.bytes))
        delivery.received = try node.member("startedDateTime")?.time()
        delivery.method = method
        delivery.url = try request.member("url")?.text()
        delivery.bodyState = body.state
        delivery.status = try node.member("response")?.member("status")?.status()
        return delivery
    }

    /// The header fields in order, without the pseudo-header fields of HTTP/2 (RFC 9113, section 8.3), which
    /// some tools list among them.
    private static func fields(
        of request: DocumentNode
    ) throws(DeliveryDocumentError) -> [(String, String)] {
        var fields: [(String, String)] = []
        for header in try request.member("headers")?.elements() ?? [] {
            let name = try header.required("name")
            if try name.text().hasPrefix(":") { continue }
            fields.append((try name.fieldName(), try header.required("value").fieldValue()))
        }
        return fields
    }
}
