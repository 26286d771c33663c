import WebhookEvents

extension JSONValue {
    /// The paths of all values in this one, including its own.
    var places: [[String]] {
        var places: [[String]] = [[]]
        for (key, value) in object ?? [:] { places += value.places.map { [key] + $0 } }
        for (index, value) in (array ?? []).enumerated() {
            places += value.places.map { [String(index)] + $0 }
        }
        return places
    }

    /// This value with another one at a path, or without the value there.
    func replacing(_ place: ArraySlice<String>, with value: JSONValue?) -> JSONValue {
        guard let token = place.first else { return value ?? .null }
        let rest = place.dropFirst()
        if var elements = array, let index = Int(token), elements.indices.contains(index) {
            elements[index] = elements[index].replacing(rest, with: value)
            return .array(elements)
        }
        guard var object, let child = object[token] else { return self }
        object[token] = rest.isEmpty ? value : child.replacing(rest, with: value)
        return .object(object)
    }
}
