package import StrictJSON

/// Values by JSON pointer, as a tree, so that all of them are added to a value in one pass.
package struct PointerValues {
    private var value: JSONValue?
    private var keys: [String] = []
    private var children: [String: PointerValues] = [:]

    package init() {}

    package mutating func insert(_ value: JSONValue, at pointer: JSONPointer) {
        insert(value, pointer.tokens[...])
    }

    private mutating func insert(_ value: JSONValue, _ tokens: ArraySlice<String>) {
        guard let token = tokens.first else { return self.value = value }
        if children[token] == nil { keys.append(token) }
        children[token, default: PointerValues()].insert(value, tokens.dropFirst())
    }

    /// A value of objects with these values added: after the members that are there, in the order in
    /// which they were inserted.
    package func added(to json: JSONValue?) -> JSONValue {
        if let value { return value }
        let members = json?.object?.members ?? []
        let known = Set(members.map(\.key))
        let changed = members.map { key, value in
            (key, children[key]?.added(to: value) ?? value)
        }
        let new = keys.filter { !known.contains($0) }.compactMap { key in
            children[key].map { (key, $0.added(to: nil)) }
        }
        return .object(JSONObject(changed + new))
    }

    /// A value without those at the pointers.
    func removed(from json: JSONValue) -> JSONValue {
        guard let object = json.object, !keys.isEmpty else { return json }
        return .object(
            JSONObject(
                object.compactMap { key, value in
                    guard let child = children[key] else { return (key, value) }
                    return child.value == nil ? (key, child.removed(from: value)) : nil
                }))
    }
}
