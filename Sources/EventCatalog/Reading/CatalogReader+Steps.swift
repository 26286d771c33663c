import StrictJSON

// The steps of `messages` from a body to the messages in it, and what they mean for expressions.
extension CatalogReader {
    /// The location of an array of messages or of a string with a message, or an array of such
    /// locations, each relative to what the one before it leads to.
    mutating func steps(_ node: JSONNode) -> [MessageStep] {
        guard node.kind == .array else { return [step(node)].compactMap(\.self) }
        requireCurrentVersion(of: "an array as 'messages'", at: node.offset)
        if node.elements.isEmpty {
            sink.report(.missingField("expression", of: "'messages'"), at: node.offset)
        }
        return node.elements.compactMap { step($0) }
    }

    private mutating func step(_ node: JSONNode) -> MessageStep? {
        guard node.kind == .object else {
            return target(node).map { MessageStep(.array, at: $0) }
        }
        let owner = "'messages'"
        requireCurrentVersion(of: "contentMediaType", at: node.offset)
        let known = ["location", "contentMediaType", "contentEncoding"]
        reportUnknownFields(of: node, named: owner, known: known)
        let type = field("contentMediaType", of: node, named: owner)
        guard let location = field("location", of: node, named: owner), let type,
            let pointer = target(location)
        else { return nil }
        check(type, "contentMediaType", is: "application/json")
        guard let encoding = node["contentEncoding"] else {
            return MessageStep(.json, at: pointer)
        }
        check(encoding, "contentEncoding", is: "base64")
        return MessageStep(.base64, at: pointer)
    }

    private mutating func check(_ node: JSONNode, _ name: String, is only: String) {
        if expect(.string, node, "'\(name)'"), node.string != only {
            sink.report(
                .unknownValue(node.string ?? "", of: "'\(name)'", expected: "'\(only)'"),
                at: node.offset)
        }
    }

    /// Whether the content type of bodies is that of forms.
    mutating func isForm(_ node: JSONNode) -> Bool {
        requireCurrentVersion(of: "contentType", at: node.offset)
        guard expect(.string, node, "'contentType'"), let type = node.string else { return false }
        if type == MediaType.form { return true }
        if type != "application/json" {
            sink.report(
                .unknownValue(
                    type, of: "'contentType'",
                    expected: "'application/json' or '\(MediaType.form)'"),
                at: node.offset)
        }
        return false
    }

    private mutating func target(_ node: JSONNode) -> JSONPointer? {
        guard expect(.string, node, "a runtime expression"), let text = node.string else {
            return nil
        }
        switch RuntimeExpression(text) {
        case .payload(let pointer), .request(let pointer):
            return hasWildcard(pointer, of: node, isStep: true) ? nil : pointer
        case .header, .outer: sink.report(.notInBody(text), at: node.offset)
        case nil: sink.report(.notAnExpression(text), at: node.offset)
        }
        return nil
    }

    /// An expression with the number of steps to the text that it refers to; `nil` if there is no such
    /// text.
    mutating func resolved(
        _ expression: RuntimeExpression, at node: JSONNode
    ) -> RuntimeExpression? {
        if let pointer = expression.pointer, hasWildcard(pointer, of: node, isStep: false) {
            return nil
        }
        switch expression {
        case .request(let pointer) where stepCount == 0: return .payload(pointer)
        case .outer(let depth, let pointer):
            requireCurrentVersion(of: "$message.parent", at: node.offset)
            let level = stepCount + depth
            if level < 0 {
                sink.report(.noParent(node.string ?? "", steps: stepCount), at: node.offset)
                return nil
            }
            return level == 0 ? .request(pointer) : .outer(level, pointer)
        default: return expression
        }
    }

    /// Whether a pointer has a `*`, which its author takes for all elements of an array; reports it.
    private mutating func hasWildcard(
        _ pointer: JSONPointer, of node: JSONNode, isStep: Bool
    ) -> Bool {
        guard pointer.tokens.contains("*") else { return false }
        var parts = pointer.tokens.split(separator: "*", omittingEmptySubsequences: false)
            .map { JSONPointer(tokens: Array($0)) }
        let value = isStep ? nil : parts.popLast().map { "$message.payload#\($0)" }
        if isStep, parts.last?.isEmpty == true { parts.removeLast() }
        let chain = parts.enumerated().map { index, part in
            (index == 0 ? "$request.body#" : "$message.payload#") + "\(part)"
        }
        sink.report(
            .wildcard(node.string ?? "", messages: chain, value: value), at: node.offset)
        return true
    }
}
