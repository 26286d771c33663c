import WebhookEvents

/// The requirements for the payloads of an event type, which its versions may differ in.
struct PayloadRules {
    /// The rule for a version that is not listed; `nil` if such a version is unknown.
    private let standard: Rule?
    private let versions: [String: Rule]

    /// - Parameter event: An entry of the catalog's `events`.
    init(of event: JSONValue, in schemas: CatalogSchemas) {
        let versions = event["versions"]?.object?.dictionary
        self.versions = (versions ?? [:]).mapValues { schemas.rule(of: $0["data"] ?? true) }
        let isDefault = event["data"] != nil || versions == nil
        standard = isDefault ? schemas.rule(of: event["data"] ?? true) : nil
    }

    func rule(of version: String?) -> Rule? {
        version.flatMap { versions[$0] } ?? standard
    }
}
