import WebhookEvents

extension JSONValue {
    /// Where this value first differs from another one, with what both have there; `nil` when they are
    /// equal.
    func difference(from other: JSONValue, at path: BodyPath = BodyPath()) -> String? {
        if self == other { return nil }
        switch (self, other) {
        case (.object(let members), .object(let others)):
            for (key, value) in members {
                guard let other = others[key] else { return "'\(path / key)' is there: \(value)" }
                if let found = value.difference(from: other, at: path / key) { return found }
            }
            let missing = others.first { members[$0.key] == nil }
            return "'\(path / (missing?.key ?? ""))' is not there"
        case (.array(let elements), .array(let others)) where elements.count == others.count:
            for (index, element) in elements.enumerated() {
                let place = path / index
                if let found = element.difference(from: others[index], at: place) { return found }
            }
        default: break
        }
        return "'\(path)' is \(self), not \(other)"
    }
}
