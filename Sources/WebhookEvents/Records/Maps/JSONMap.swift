import StrictJSON

/// A JSON object whose keys are data: identifiers, labels, or the names of settings.
///
/// It is used like a dictionary, and keeps what a dictionary loses: the order of the members, and
/// keys that differ only in how Unicode spells their characters, which JSON takes for different
/// (RFC 8259, section 8.3). A map that was read makes Swift values of its members when they are asked for.
///
/// ```swift
/// session.metadata = ["order": "ORD-0001", "gift": true]
/// session.metadata?["order"] = nil
/// for (key, value) in session.metadata ?? [:] { print(key, value) }
/// ```
///
/// A key that was written twice in a body is kept twice; looking it up gives the last value.
public struct JSONMap<Value: FieldValue>: Sendable {
    @usableFromInline var content: FieldContent

    /// Creates a map without members.
    public init() {
        content = .map(FieldMembers())
    }

    /// Creates a map of a dictionary's members, in the order of their keys.
    public init(_ dictionary: [String: Value]) {
        let members = dictionary.sorted { $0.key < $1.key }
        content = .map(FieldMembers(members.map { ($0.key, $0.value.fieldContent) }))
    }

    /// The value of a key, in time linear in the number of members.
    ///
    /// Keys are compared by their Unicode scalars. Setting replaces the value in place, adds a member at
    /// the end, or with `nil` removes the key. Members that are not set are written as they were read.
    @inlinable public subscript(key: String) -> Value? {
        get { content.member(key).map { Value(field: $0) } }
        set { setContent(newValue?.fieldContent, of: key) }
    }

    /// The value of a key, or a default if the map lacks it.
    @inlinable
    public subscript(
        key: String, default defaultValue: @autoclosure () -> Value
    ) -> Value {
        get { self[key] ?? defaultValue() }
        set { setContent(newValue.fieldContent, of: key) }
    }

    /// Removes a key.
    ///
    /// - Returns: The value that it had; `nil` if the map lacked it.
    @discardableResult
    public mutating func removeValue(forKey key: String) -> Value? {
        guard let value = self[key] else { return nil }
        self[key] = nil
        return value
    }

    /// The keys in order.
    public var keys: [String] { map(\.key) }

    /// The values in the order of their keys.
    public var values: [Value] { map(\.value) }

    /// The values by key; of a repeated key, the last. Keys that differ only in how Unicode spells
    /// their characters are one.
    public var dictionary: [String: Value] {
        Dictionary(lazy.map { ($0.key, $0.value) }) { $1 }
    }

    @usableFromInline mutating func setContent(_ value: FieldContent?, of key: String) {
        var members = FieldMembers()
        if case .map(let made) = content { members = made } else { members = FieldMembers(content) }
        content = .absent  // Else the members would be copied.
        members.set(value, of: key)
        content = .map(members)
    }
}

extension JSONMap: RandomAccessCollection {
    /// One key with its value.
    public typealias Element = (key: String, value: Value)

    /// The position of the first member: 0.
    public var startIndex: Int { 0 }

    /// The number of members.
    public var endIndex: Int { content.count }

    /// The member at a position.
    @inlinable public subscript(position: Int) -> Element {
        let (key, value) = content.member(at: position)
        return (key, Value(field: value))
    }
}

extension JSONMap: ExpressibleByDictionaryLiteral {
    /// Creates a map of the literal's members in order; of a repeated key, the last value.
    public init(dictionaryLiteral elements: (String, Value)...) {
        var members = FieldMembers()
        for (key, value) in elements { members.set(value.fieldContent, of: key) }
        content = .map(members)
    }
}
