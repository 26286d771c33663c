extension JSONValue {
    /// The member or the element that a reference token selects (RFC 6901, section 4).
    package func child(_ token: String) -> JSONValue? {
        guard let array else { return self[token] }
        return array.index(of: token).map { array[$0] }
    }

    /// The value that a pointer selects; `nil` if there is none.
    ///
    /// Setting a value creates missing objects on the path, and replaces values that cannot contain
    /// the member with objects. Setting `nil` removes a member or an element.
    package subscript(pointer: JSONPointer) -> JSONValue? {
        get { pointer.tokens.reduce(self as JSONValue?) { $0?.child($1) } }
        set { set(newValue, at: pointer.tokens[...]) }
    }

    private mutating func set(_ value: JSONValue?, at tokens: ArraySlice<String>) {
        guard let token = tokens.first else { return self = value ?? .null }
        let isLast = tokens.count == 1
        if var elements = array, let index = elements.index(of: token) {
            if isLast, value == nil {
                elements.remove(at: index)
            } else {
                elements[index].set(value, at: tokens.dropFirst())
            }
            self = .array(elements)
            return
        }
        guard value != nil || self[token] != nil else { return }
        var object = self.object ?? JSONObject()
        if isLast {
            object[token] = value
        } else {
            var child = object[token] ?? .object(JSONObject())
            child.set(value, at: tokens.dropFirst())
            object[token] = child
        }
        self = .object(object)
    }
}

extension [JSONValue] {
    /// The array index that a reference token represents; `nil` if there is no such element.
    fileprivate func index(of token: String) -> Int? {
        guard let index = Int(token), String(index) == token, indices.contains(index) else {
            return nil
        }
        return index
    }
}
