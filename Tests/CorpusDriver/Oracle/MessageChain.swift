import Foundation
import WebhookEvents

/// The steps from a body to the messages in it, from the catalog's JSON alone.
struct MessageChain {
    /// A message, or a text that should contain messages and does not.
    struct Link {
        /// The innermost element of an array that contains the message, or the whole body.
        var element: JSONValue
        /// The message; `nil` if there is none.
        var message: JSONValue?
        /// The texts around the message, the outermost first, each with its path from the element.
        var around: [(path: BodyPath, text: JSONValue)] = []
        /// The path from the element to the message, or to the place where one is missing.
        var path = BodyPath()
        /// Whether the exact place of the error is in a text that is not JSON.
        var isInText = false
    }

    enum Step {
        case array([String])
        case json([String])
        case base64([String])

        var pointer: [String] {
            switch self {
            case .array(let pointer), .json(let pointer), .base64(let pointer): pointer
            }
        }

        /// The JSON in a string.
        func json(in string: String) -> JSONValue? {
            switch self {
            case .array: nil
            case .json: try? JSONValue(Array(string.utf8))
            case .base64:
                Data(base64Encoded: string).flatMap { try? JSONValue([UInt8]($0)) }
            }
        }

        /// The string with JSON.
        func string(with json: JSONValue) -> JSONValue {
            if case .base64 = self { return .string(Data(json.bytes).base64EncodedString()) }
            return .string(String(decoding: json.bytes, as: UTF8.self))
        }
    }

    let steps: [Step]

    init(_ catalog: JSONValue) {
        let messages = catalog["messages"]
        steps = (messages?.array ?? [messages].compactMap { $0 }).compactMap { step in
            guard let text = step["location"]?.string ?? step.string,
                let pointer = Place(text)?.pointer
            else { return nil }
            if step.string != nil { return .array(pointer) }
            return step["contentEncoding"] == nil ? .json(pointer) : .base64(pointer)
        }
    }

    /// Whether the events of a body have messages of their own.
    var isBatch: Bool { steps.contains { if case .array = $0 { true } else { false } } }

    func links(in body: JSONValue) -> [Link] {
        links(Link(element: body), body, steps[...], isBody: true)
    }

    private func links(
        _ link: Link, _ text: JSONValue, _ steps: ArraySlice<Step>, isBody: Bool = false
    ) -> [Link] {
        var link = link
        guard let step = steps.first else {
            link.message = text
            return [link]
        }
        link.around.append((link.path, text))
        var target = text
        for token in step.pointer {
            guard let next = target.child(token) else {
                if target.kind == .object { link.path = link.path / token }
                return [link]
            }
            link.path = target.kind == .array ? link.path / (Int(token) ?? 0) : link.path / token
            target = next
        }
        if case .array = step {
            guard let elements = target.array else { return [link] }
            return elements.flatMap { element -> [Link] in
                links(
                    Link(element: element, around: link.around), element, steps.dropFirst())
            }
        }
        guard let string = target.string else { return [link] }
        guard let inner = step.json(in: string) else {
            link.isInText = true
            return [link]
        }
        return links(link, inner, steps.dropFirst())
    }
}
