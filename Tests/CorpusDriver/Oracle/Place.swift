import WebhookEvents

/// A runtime expression of the catalog.
enum Place: Hashable {
    case header(String)
    case body([String])

    init?(_ text: String) {
        if text.hasPrefix("$message.header#/") {
            self = .header(String(text.dropFirst("$message.header#/".count)))
        } else if text.hasPrefix("$message.payload#") {
            let pointer = text.dropFirst("$message.payload#".count).split(
                separator: "/", omittingEmptySubsequences: false
            ).dropFirst()
            self = .body(pointer.map { String($0).unescapedToken })
        } else {
            return nil
        }
    }

    var pointer: [String]? { if case .body(let pointer) = self { pointer } else { nil } }

    /// The string, the number or the boolean at the location.
    func text(in headers: WebhookHeaders, _ body: JSONValue) -> String? {
        switch self {
        case .header(let name): return headers[name]
        case .body(let pointer):
            let value = pointer.reduce(body as JSONValue?) { $0?.child($1) }
            return value?.string ?? value?.number?.text
                ?? value?.boolean.map { $0 ? "true" : "false" }
        }
    }
}

extension JSONValue {
    /// The value that a token of a JSON pointer refers to.
    func child(_ token: String) -> JSONValue? {
        array.flatMap { elements in
            elements.indices.first { String($0) == token }.map { elements[$0] }
        } ?? self[token]
    }
}

extension String {
    /// The key or index of a JSON pointer token.
    var unescapedToken: String { replacing("~1", with: "/").replacing("~0", with: "~") }
}
