import EventCatalog
import StrictJSON

extension MessageStep {
    /// The messages in an example of a text; none if it has nothing of the kind at the location. An
    /// example may have the JSON of a string itself.
    func messages(in text: JSONValue) -> [JSONValue] {
        guard let target = text[pointer] else { return [] }
        if kind == .array { return target.array ?? [] }
        guard let string = target.string else { return [target] }
        return [json(in: string)].compactMap(\.self)
    }
}
