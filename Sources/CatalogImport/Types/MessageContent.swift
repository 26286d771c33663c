import EventCatalog
import StrictJSON

/// What a schema says about the messages in a value: they are the items of an array, or JSON in a
/// string.
struct MessageContent {
    let kind: MessageStep.Kind
    /// The schema of a message.
    let schema: Located

    /// - Parameters:
    ///   - schema: The schema of the value.
    ///   - location: The location of the value in the body of an event.
    init?(
        of schema: Located, at location: JSONPointer, in event: SourceEvent, _ view: SchemaView
    ) {
        let parts = view.parts(of: schema)
        if let items = parts.lazy.compactMap({ $0["items"] }).first {
            (kind, self.schema) = (.array, items)
        } else if let part = parts.first(where: \.isJSONInString) {
            let content = parts.lazy.compactMap { $0["contentSchema"] }.first
            let isBase64 = parts.contains { part in
                part.text("contentEncoding")?.lowercased() == "base64"
                    || part.text("format") == "byte"
            }
            (kind, self.schema) = (
                isBase64 ? .base64 : .json, content ?? .synthesized([:], at: part.location)
            )
        } else if location.tokens.count == 1,
            event.form?.jsonFields.contains(location.tokens[0]) == true
        {
            let isText = parts.contains { $0.value.allows("string") }
            (kind, self.schema) = (.json, isText ? .synthesized([:], at: schema.location) : schema)
        } else {
            return nil
        }
    }
}

extension Located {
    /// Whether a schema says that strings contain JSON.
    fileprivate var isJSONInString: Bool {
        text("contentMediaType").map { MediaType($0).isJSON } == true
    }
}
