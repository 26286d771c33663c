import WebhookEvents

extension JSONValue {
    /// The first difference to another value: its location, and both values there; `nil` if the values are
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
