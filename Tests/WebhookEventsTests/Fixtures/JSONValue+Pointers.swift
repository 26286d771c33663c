import StrictJSON

extension JSONValue {
    /// The pointer to each value in this one, and to itself.
    var pointers: [JSONPointer] {
        var pointers: [JSONPointer] = [[]]
        for (key, value) in object ?? [:] {
            pointers += value.pointers.map { [key] + $0 }
        }
        for (index, value) in (array ?? []).enumerated() {
            pointers += value.pointers.map { [String(index)] + $0 }
        }
        return pointers
    }

    /// This value with another one at a pointer, or without the value there.
    func replacing(_ pointer: JSONPointer, with value: JSONValue?) -> JSONValue {
        var copy = self
        copy[pointer] = value
        return copy
    }
}
