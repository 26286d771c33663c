extension WebhookMessage: CustomStringConvertible, CustomReflectable {
    /// The header fields, without credentials, and at most 256 characters of the body.
    public var description: String {
        "WebhookMessage(headers: \(headers), body: \(ShownBody(body)))"
    }

    /// The header fields, without credentials, and at most 256 characters of the body.
    public var customMirror: Mirror {
        Mirror(
            self, children: ["headers": headers, "body": ShownBody(body)], displayStyle: .struct)
    }
}
