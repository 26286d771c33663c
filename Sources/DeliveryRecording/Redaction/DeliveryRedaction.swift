package import StrictJSON
import WebhookEvents

/// Replaces credentials, and what a user names, in deliveries before they are written.
package struct DeliveryRedaction: Sendable {
    /// The text that replaces a value.
    package static let replacement = "REDACTED"

    /// The header fields that are always replaced, in lower case.
    package static let credentials: Set<String> = [
        "authorization", "proxy-authorization", "cookie", "set-cookie",
    ]

    private let headers: Set<String>
    private let parameters: Set<String>
    private let properties: [JSONPointer]

    /// - Parameters:
    ///   - headers: The names of header fields, besides ``credentials``, in any case.
    ///   - queryParameters: The names of parameters of the URL's query, in any case.
    ///   - properties: The locations of values in JSON bodies. The token `*` stands for each element
    ///     of an array and each member of an object.
    package init(
        headers: [String] = [], queryParameters: [String] = [], properties: [JSONPointer] = []
    ) {
        self.headers = Self.credentials.union(headers.map { $0.lowercased() })
        self.parameters = Set(queryParameters.map { $0.lowercased() })
        self.properties = properties
    }

    /// The delivery without what must not be recorded, in time linear in its size.
    package func redacted(_ delivery: RecordedDelivery) -> RecordedDelivery {
        var delivery = delivery
        for (index, field) in delivery.message.headers.fields.enumerated()
        where headers.contains(field.name.lowercased()) {
            delivery.message.headers.fields[index].value = Self.replacement
        }
        delivery.url = delivery.url.map { URLRedaction(parameters: parameters).redacted($0) }
        let body = BodyRedaction(properties).redacted(delivery.message)
        if body != delivery.message.body {
            delivery.message.body = body
            delivery.bodyState = .redacted
        }
        return delivery
    }
}
