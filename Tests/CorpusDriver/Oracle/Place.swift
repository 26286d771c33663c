import WebhookEvents

/// A runtime expression of the catalog.
enum Place: Hashable {
    case header(String)
    case body([String])
    /// In a text around the message: the number of texts between.
    case outer(Int, [String])

    /// - Parameter steps: The number of steps from a body to the messages in it.
    init?(_ text: String, steps: Int = 0) {
        if text.hasPrefix("$message.header#/") {
            self = .header(String(text.dropFirst("$message.header#/".count)))
            return
        }
        guard let hash = text.firstIndex(of: "#") else { return nil }
        let pointer = text[hash...].split(separator: "/", omittingEmptySubsequences: false)
            .dropFirst().map { String($0).unescapedToken }
        let start = text[..<hash]
        let parents = start.split(separator: ".").dropFirst()
        if start == "$message.payload" || start == "$request.body" && steps == 0 {
            self = .body(pointer)
        } else if start == "$request.body" {
            self = .outer(steps, pointer)
        } else if start.hasPrefix("$message."), parents.allSatisfy({ $0 == "parent" }) {
            self = .outer(parents.count, pointer)
        } else {
            return nil
        }
    }

    var pointer: [String]? { if case .body(let pointer) = self { pointer } else { nil } }

    /// The string, the number or the boolean at the location.
    ///
    /// - Parameter around: The texts around the body, the outermost first.
    func text(in headers: WebhookHeaders, _ body: JSONValue, around: [JSONValue] = []) -> String? {
        let value: JSONValue?
        switch self {
        case .header(let name): return headers[name]
        case .body(let pointer): value = body.value(at: pointer)
        case .outer(let depth, let pointer):
            value = around.dropLast(depth - 1).last?.value(at: pointer)
        }
        return value?.string ?? value?.number?.text
            ?? value?.boolean.map { $0 ? "true" : "false" }
    }
}

extension JSONValue {
    /// The value that a token of a JSON pointer refers to.
    func child(_ token: String) -> JSONValue? {
        array.flatMap { elements in
            elements.indices.first { String($0) == token }.map { elements[$0] }
        } ?? self[token]
    }

    /// The value at a JSON pointer.
    func value(at pointer: [String]) -> JSONValue? {
        pointer.reduce(self as JSONValue?) { $0?.child($1) }
    }
}

extension String {
    /// The key or index of a JSON pointer token.
    var unescapedToken: String { replacing("~1", with: "/").replacing("~0", with: "~") }
}
