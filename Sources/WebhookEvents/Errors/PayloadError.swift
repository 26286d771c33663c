/// The reason why the payload of a known event type could not be decoded.
public struct PayloadError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The location of the error in the body: keys joined with dots and indices in brackets, as in
    /// `data.object.items[2].amount`. Empty for the whole body. In a message inside a message, the path
    /// of the string with the inner one comes first.
    public let path: String

    /// The reason for the error, with its byte offset, line and column in the JSON text that has it.
    public let error: JSONError

    /// The path and the reason in one line.
    public var description: String {
        path.isEmpty ? "\(error)" : "\(path): \(error)"
    }

    /// Creates an error for tests of a handler, at the start of the body.
    ///
    /// - Parameters:
    ///   - reason: The reason for the error.
    ///   - path: The location: see ``path``.
    public init(_ reason: JSONError.Reason, at path: String = "") {
        self.init(
            JSONError(JSONFailure(reason: reason, offset: 0), line: 1, column: 1), at: path)
    }

    init(_ error: JSONError, at path: String) {
        self.error = error
        self.path = path
    }

    /// This error in a text that is located at a path of another one.
    func within(_ path: [String]) -> PayloadError {
        if path.isEmpty { return self }
        let outer = path.map { JSONPathStep.key($0) }.text
        let isKey = !self.path.isEmpty && !self.path.hasPrefix("[")
        return PayloadError(error, at: outer + (isKey ? "." : "") + self.path)
    }

    init(_ error: JSONError, path: [JSONPathStep]) {
        self.error = error
        if case .missingKey(let key) = error.reason {
            self.path = (path + [.key(key)]).text
        } else {
            self.path = path.text
        }
    }
}
