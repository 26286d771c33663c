@_spi(Reading) import StrictJSON

/// The text of a body that is being written.
///
/// Values are set at JSON pointers (RFC 6901). Everything else is preserved byte for byte: white
/// space, escapes, unpaired surrogates, repeated keys.
struct BodyText {
    private(set) var bytes: [UInt8]

    /// Creates a body from JSON text; text that is not JSON is replaced with an empty object.
    init(_ bytes: [UInt8] = []) {
        var json = JSONReader(bytes)
        json.skipValue()
        json.finish()
        self.bytes = json.failure == nil ? bytes : Array("{}".utf8)
    }

    /// The text of the value at a pointer; for a repeated key, the last one.
    func bytes(at pointer: [String]) -> [UInt8]? {
        let (value, rest) = find(pointer[...])
        return rest.isEmpty ? Array(bytes[value.range]) : nil
    }

    /// The value at a pointer; for a repeated key, the last one.
    func value(at pointer: [String]) -> JSONValue? {
        bytes(at: pointer).flatMap { try? JSONValue($0) }
    }

    /// Sets the value at a pointer, and creates missing objects on its path. `nil` removes the
    /// value, or replaces it with null in an array.
    mutating func set(_ value: [UInt8]?, at pointer: [String]) {
        let (found, rest) = find(pointer[...])
        guard let value else {
            guard rest.isEmpty else { return }
            return remove(found, key: pointer.last)
        }
        guard let key = rest.first else { return bytes.replaceSubrange(found.range, with: value) }
        let member = Self.member(
            key,
            rest.dropFirst().reversed().reduce(value) {
                Self.object(Self.member($1, $0))
            })
        if found.isObject(in: bytes) {
            append([member[...]], to: found)
        } else {
            bytes.replaceSubrange(found.range, with: Self.object(member))
        }
    }

    /// Appends members to the object that is the whole text.
    mutating func append(_ members: [ArraySlice<UInt8>]) {
        let (whole, _) = find([])
        guard !members.isEmpty, whole.isObject(in: bytes) else { return }
        append(members, to: whole)
    }

    /// The members of the object at a pointer, with the text of each; `nil` when there is no
    /// object.
    func members(at pointer: [String]) -> [(key: String, text: ArraySlice<UInt8>)]? {
        let (value, rest) = find(pointer[...])
        guard rest.isEmpty, value.isObject(in: bytes) else { return nil }
        return value.members.map { ($0.key, bytes[$0.range]) }
    }
}

// MARK: - Finding

extension BodyText {
    /// The innermost existing value on the path of a pointer, and the rest of the path.
    private func find(
        _ pointer: ArraySlice<String>
    ) -> (value: LocatedValue, rest: ArraySlice<String>) {
        var json = JSONReader(bytes)
        var value = LocatedValue(json.text, in: nil, json.valueToken())
        var rest = pointer
        while let token = rest.first, let child = value.child(token) {
            value = child
            rest = rest.dropFirst()
        }
        return (value, rest)
    }
}

// MARK: - Changing

extension BodyText {
    private mutating func remove(_ value: LocatedValue, key: String?) {
        guard let parent = value.parent, let key, parent.isObject(in: bytes) else {
            return bytes.replaceSubrange(value.range, with: "null".utf8)
        }
        bytes.replaceSubrange(
            parent.range, with: [UInt8(ascii: "{")] + text(of: parent, without: key))
    }

    /// The text of an object after its opening brace, without the members that have a key.
    private func text(of object: LocatedValue, without key: String) -> [UInt8] {
        let members = object.members
        let start = object.range.lowerBound + 1
        let indentation = start..<(members.first?.range.lowerBound ?? start)
        var text: [UInt8] = []
        var end = start
        for member in members {
            if ExactText(member.key) != ExactText(key) {
                // A member is removed with the separator before it; the first member has none.
                let separator = text.isEmpty ? indentation : end..<member.range.lowerBound
                text += bytes[separator] + bytes[member.range]
            }
            end = member.range.upperBound
        }
        return text + bytes[end..<object.range.upperBound]
    }

    private mutating func append(_ members: [ArraySlice<UInt8>], to object: LocatedValue) {
        let text = Array(members.joined(separator: [UInt8(ascii: ",")]))
        if let last = object.members.last {
            bytes.insert(contentsOf: [UInt8(ascii: ",")] + text, at: last.range.upperBound)
        } else {
            bytes.insert(contentsOf: text, at: object.range.lowerBound + 1)
        }
    }

    private static func member(_ key: String, _ value: [UInt8]) -> [UInt8] {
        JSONValue.string(key).bytes + [UInt8(ascii: ":")] + value
    }

    private static func object(_ member: [UInt8]) -> [UInt8] {
        [UInt8(ascii: "{")] + member + [UInt8(ascii: "}")]
    }
}
