/// Identifies an entry of a catalog: an event type, together with a version if the entry is for one.
package struct EventKey: Hashable, Sendable {
    package let type: String
    package let version: String?

    package init(type: String, version: String? = nil) {
        self.type = type
        self.version = version
    }
}
