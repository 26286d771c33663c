#if HTTPTypes
public import HTTPTypes
public import WebhookEvents

extension WebhookHeaders {
    /// Creates header fields from those of swift-http-types, in order.
    public init(_ fields: HTTPFields) {
        self.init()
        append(fields)
    }

    mutating func append(_ fields: HTTPFields) {
        self.fields.reserveCapacity(self.fields.count + fields.count)
        for field in fields {
            self.fields.append(Field(name: field.name.rawName, value: field.value))
        }
    }
}

extension HTTPFields {
    /// Creates header fields, in order. Fields whose name is not a token (RFC 9110, section 5.1) are left
    /// out.
    public init(_ headers: WebhookHeaders) {
        self.init()
        for field in headers.fields {
            // The field that most responses have needs no parsing.
            let name =
                field.name == "Content-Type" ? .contentType : HTTPField.Name(field.name)
            if let name { append(HTTPField(name: name, value: field.value)) }
        }
    }
}
#endif
