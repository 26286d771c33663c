import StrictJSON
import WebhookEvents

/// A delivery as GitHub's REST API returns it ("Get a delivery for a repository webhook").
///
/// The payload is in it as parsed JSON, so the bytes of the body are not known.
struct GitHubDelivery {
    private let node: DocumentNode

    init(_ node: DocumentNode) {
        self.node = node
    }

    /// Whether a value is such a delivery, or an element of the list of deliveries, which lacks the request.
    static func isDelivery(_ value: JSONValue) -> Bool {
        guard let object = value.object else { return false }
        return ["guid", "delivered_at", "status_code", "event"].allSatisfy { object[$0] != nil }
    }

    /// The delivery; `nil` if its request has no payload.
    func delivery() throws(DeliveryDocumentError) -> RecordedDelivery? {
        let request = try node.required(
            "request",
            hint: "which the list of deliveries leaves out: get each delivery by its 'id'")
        guard let payload = try request.member("payload") else { return nil }
        let fields = try Self.fields(of: request)
        let isForm = fields.contains { name, value in
            name.lowercased() == "content-type" && MediaType(value).isForm
        }
        let body =
            isForm
            ? FormText([]).written(["payload": .string(payload.value.description)])
            : payload.value.bytes
        var delivery = RecordedDelivery(WebhookMessage(headers: fields, body: body))
        delivery.received = try node.member("delivered_at")?.time()
        delivery.method = "POST"
        delivery.url = try node.member("url")?.text()
        delivery.bodyState = .reconstructed
        delivery.status = try node.member("status_code")?.status()
        delivery.event = RecordedDelivery.Event(
            type: try node.member("event")?.text(), id: try node.member("guid")?.text())
        return delivery
    }

    private static func fields(
        of request: DocumentNode
    ) throws(DeliveryDocumentError) -> [(String, String)] {
        guard let headers = try request.member("headers") else { return [] }
        guard let object = headers.value.object else { throw headers.wrong("an object") }
        var fields: [(String, String)] = []
        for (name, value) in object {
            let location = headers.location / name
            fields.append(
                (
                    try DocumentNode(.string(name), at: location).fieldName(),
                    try DocumentNode(value, at: location).fieldValue()
                ))
        }
        return fields
    }
}
