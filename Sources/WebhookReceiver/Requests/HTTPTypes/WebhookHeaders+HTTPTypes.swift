#if HTTPTypes
public import HTTPTypes
public import WebhookEvents

extension WebhookHeaders {
    /// Creates header fields from those of swift-http-types, in order.
    public init(_ fields: HTTPFields) {
        self.init(fields.map { ($0.name.rawName, $0.value) })
    }
}

extension HTTPFields {
    /// Creates header fields, in order. Fields whose name is not a token (RFC 9110, section 5.1) are left
    /// out.
    public init(_ headers: WebhookHeaders) {
        self.init(
            headers.fields.compactMap { field in
                HTTPField.Name(field.name).map { HTTPField(name: $0, value: field.value) }
            })
    }
}
#endif
