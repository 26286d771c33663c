#if Receiver
package import StrictJSON

/// A change to one value of a body, such as `data.object.amount=100.15`.
package struct ValueAssignment: Hashable, Sendable {
    /// The path to the value.
    package let path: JSONPointer
    package let value: JSONValue

    /// Parses `PATH=VALUE`.
    ///
    /// PATH consists of keys and indices separated by full stops (`data.items.0.price`), or is a JSON
    /// pointer (`/data/a.b`). VALUE is JSON, or otherwise a string.
    package init(_ text: String) throws(ValueAssignmentError) {
        guard let equals = text.firstIndex(of: "=") else { throw .noValue(text) }
        path = try Self.path(of: text[..<equals])
        let value = String(text[text.index(after: equals)...])
        self.value = (try? JSONValue(Array(value.utf8))) ?? .string(value)
    }

    private static func path(of text: Substring) throws(ValueAssignmentError) -> JSONPointer {
        let path =
            text.hasPrefix("/")
            ? JSONPointer(String(text))
            : JSONPointer(
                tokens: text.split(separator: ".", omittingEmptySubsequences: false).map(
                    String.init))
        guard let path else { throw .noPointer(String(text)) }
        guard !path.tokens.contains("") else { throw .emptyPath(String(text)) }
        return path
    }

    /// The body with the change. Missing objects on the path are created, and the path leads through
    /// strings that contain an object or an array as JSON, or as JSON in Base64.
    package func applied(to body: JSONValue) throws(ValueAssignmentError) -> JSONValue {
        try set(path.tokens[...], in: body)
    }

    private func set(
        _ rest: ArraySlice<String>, in json: JSONValue
    ) throws(ValueAssignmentError) -> JSONValue {
        guard let token = rest.first else { return value }
        switch json {
        case .object(var object):
            object[token] = try set(rest.dropFirst(), in: object[token] ?? [:])
            return .object(object)
        case .array(var array):
            guard let index = Int(token), 0...array.count ~= index else {
                throw .noIndex(token, count: array.count)
            }
            if index == array.count { array.append([:]) }
            array[index] = try set(rest.dropFirst(), in: array[index])
            return .array(array)
        case .string(let text):
            guard let embedded = EmbeddedValue(text) else {
                throw .noContainer(token, found: json.kind)
            }
            return embedded.text(with: try set(rest, in: embedded.json))
        default:
            throw .noContainer(token, found: json.kind)
        }
    }
}
#endif
