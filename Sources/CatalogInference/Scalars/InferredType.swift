import StrictJSON

/// A schema with the reason for it.
struct InferredType {
    var schema: JSONObject
    var reason: String

    init(_ schema: JSONObject, _ reason: String) {
        self.schema = schema
        self.reason = reason
    }
}
