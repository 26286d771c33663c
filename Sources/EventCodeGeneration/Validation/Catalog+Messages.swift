import EventCatalog
import StrictJSON

extension Catalog {
    /// The steps to the messages in a body. A CloudEvent is a message itself, or in an array.
    func steps(in body: JSONValue) -> [MessageStep] {
        if isCloudEvents { return body.array == nil ? [] : [MessageStep(.array, at: [])] }
        return messages
    }

    /// The path to the first message in a body, through the strings that contain texts.
    func path(toFirstMessageIn body: JSONValue) -> JSONPointer {
        steps(in: body).reduce([]) {
            $0 + ($1.kind == .array ? $1.pointer / "0" : $1.pointer)
        }
    }

    /// Changes the first message in a body, or the text at a level around it, and writes the texts
    /// around that again. Does nothing if there is no such text.
    func update(_ body: inout JSONValue, level: Int? = nil, _ change: (inout JSONValue) -> Void) {
        update(&body, steps(in: body)[...].prefix(level ?? .max), change)
    }

    private func update(
        _ text: inout JSONValue, _ steps: ArraySlice<MessageStep>,
        _ change: (inout JSONValue) -> Void
    ) {
        guard let step = steps.first else { return change(&text) }
        if step.kind == .array {
            let pointer = step.pointer / "0"
            guard var first = text[pointer] else { return }
            update(&first, steps.dropFirst(), change)
            text[pointer] = first
        } else if var inner = text[step.pointer]?.string.flatMap({ step.json(in: $0) }) {
            update(&inner, steps.dropFirst(), change)
            text[step.pointer] = step.value(with: inner)
        }
    }

    /// The messages in an example, if it is a whole body.
    func messages(in example: JSONNode) -> [JSONNode] {
        let steps = isCloudEvents ? [MessageStep(.array, at: [])] : messages
        if steps.isEmpty { return [] }
        return steps.reduce([example]) { texts, step in
            texts.flatMap { text -> [JSONNode] in
                guard let target = text[step.pointer] else { return [] }
                if step.kind == .array { return target.elements }
                return target.string.flatMap { step.json(in: $0) }
                    .map { [JSONNode($0, at: target.offset)] } ?? []
            }
        }
    }
}
