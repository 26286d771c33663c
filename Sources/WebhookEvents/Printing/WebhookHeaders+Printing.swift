import StrictJSON

extension WebhookHeaders.Field: CustomStringConvertible, CustomReflectable {
    /// The name and the value; the values of fields for credentials, such as `Authorization`, are
    /// `<redacted>`.
    public var description: String {
        "\(name.debugDescription.escapedForTerminal()): \(shownValue)"
    }

    /// The name and the value, without credentials.
    public var customMirror: Mirror {
        let shown: Any = hasCredentials ? Redacted() : value
        return Mirror(self, children: ["name": name, "value": shown], displayStyle: .struct)
    }

    private var shownValue: String {
        hasCredentials
            ? Redacted().description : value.debugDescription.escapedForTerminal()
    }

    /// Whether the value is a secret of the sender, unlike a signature, which shows only that the
    /// sender has one.
    private var hasCredentials: Bool {
        let name = name.lowercased()
        return ["authorization", "cookie", "token", "secret", "password", "api-key", "apikey"]
            .contains { name.contains($0) }
    }
}

extension WebhookHeaders: CustomStringConvertible, CustomReflectable {
    /// The fields in order, such as `["Content-Type": "application/json"]`; the values of fields for
    /// credentials are `<redacted>`.
    public var description: String {
        fields.isEmpty ? "[:]" : "[\(fields.map(\.description).joined(separator: ", "))]"
    }

    /// The fields in order, without credentials.
    public var customMirror: Mirror {
        Mirror(self, unlabeledChildren: fields, displayStyle: .collection)
    }
}
