import WebhookEvents

/// A message that differs from a sample by one change.
struct Mutant {
    /// The change to the sample.
    enum Change: CustomStringConvertible {
        case replaced(BodyPath, String)
        case removed(BodyPath)
        case repeated(BodyPath)
        case added(BodyPath)
        case renamed(String)

        /// The location of the change in the body, if it is in the body.
        var path: BodyPath? {
            switch self {
            case .replaced(let path, _), .removed(let path), .repeated(let path), .added(let path):
                path
            case .renamed: nil
            }
        }

        var description: String {
            switch self {
            case .replaced(let path, let text): "'\(path)' replaced by \(text)"
            case .removed(let path): "'\(path)' removed"
            case .repeated(let path): "'\(path)' repeated"
            case .added(let path): "a key added to '\(path)'"
            case .renamed(let text): "type renamed, \(text)"
            }
        }
    }

    var change: Change
    var message: WebhookMessage
    /// The body as a value, which results from the same change to the sample's value.
    var body: JSONValue
}

extension JSONValue {
    /// This value with another one at a location, or without the key there.
    func replacing(_ path: ArraySlice<BodyPath.Step>, with value: JSONValue?) -> JSONValue {
        switch (path.first, self) {
        case (nil, _): return value ?? .null
        case (.index(let index), .array(var elements)):
            elements[index] = elements[index].replacing(path.dropFirst(), with: value)
            return .array(elements)
        case (.key(let key), .object(var object)):
            let isLast = path.count == 1
            object[key] = isLast ? value : object[key]?.replacing(path.dropFirst(), with: value)
            return .object(object)
        default: return self
        }
    }

    /// This object with a key at its end that is not in any catalog.
    func adding(_ key: String, _ value: JSONValue) -> JSONValue {
        guard case .object(var object) = self else { return self }
        object.append(key, value)
        return .object(object)
    }
}
