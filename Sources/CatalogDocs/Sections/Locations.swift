import EventCatalog
import EventCodeGeneration
import StrictJSON

extension JSONPointer {
    /// The location in words.
    func shown(in place: String) -> String {
        isEmpty ? "the root of \(place)" : "\(CodeText.span(description)) of \(place)"
    }
}

extension RuntimeExpression {
    /// The value at a location of a message in words.
    func shown(_ messages: MessagesModel) -> String {
        let message = messages.steps.isEmpty ? "the body" : "the message"
        switch self {
        case .header(let name): return "the header field \(CodeText.span(name))"
        case .payload(let pointer): return "the value at \(pointer.shown(in: message))"
        case .request(let pointer): return "the value at \(pointer.shown(in: "the body"))"
        case .outer(let level, let pointer):
            let place = "the JSON around the message, after \(level) of its steps"
            return "the value at \(pointer.shown(in: place))"
        }
    }
}
