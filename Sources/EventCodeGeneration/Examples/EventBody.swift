package import StrictJSON

/// A body to be validated as an event of a type.
package struct EventBody: Sendable {
    package let type: String
    /// The version of the type, if it is not in the body.
    package let version: String?
    package let json: JSONValue

    package init(type: String, version: String? = nil, json: JSONValue) {
        self.type = type
        self.version = version
        self.json = json
    }

    /// The body of a sample.
    package init(_ sample: EventSample) {
        self.init(type: sample.type, version: sample.version, json: sample.body)
    }
}
