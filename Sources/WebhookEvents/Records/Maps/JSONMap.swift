import StrictJSON

/// A JSON object whose keys are data, such as identifiers, labels, or the names of settings.
///
/// It is used like a dictionary, but it preserves the order of the members, and it distinguishes
/// keys that are canonically equivalent in Unicode, as JSON does (RFC 8259, section 8.3). A map
/// that was read converts its members to Swift values on access.
///
/// ```swift
/// session.metadata = ["order": "ORD-0001", "gift": true]
/// session.metadata?["order"] = nil
/// for (key, value) in session.metadata ?? [:] { print(key, value) }
/// ```
///
/// A key that appears twice in a body is kept twice; looking it up returns the last value.
public struct JSONMap<Value: FieldValue>: Sendable {
    var content: FieldContent

    /// Creates a map without members.
    public init() {
        content = .map(FieldMembers())
    }

    /// Creates a map from a dictionary's members, sorted by key.
    public init(_ dictionary: [String: Value]) {
        let members = dictionary.sorted { $0.key < $1.key }
        content = .map(FieldMembers(members.map { ($0.key, $0.value.fieldContent) }))
    }

    /// The value of a key, in time linear in the number of members; `nil` if the map lacks the key.
    ///
    /// Keys are compared by their Unicode scalars. Setting replaces the value in place or appends a
    /// member; setting `nil` removes the key. Members that are not set keep their original text.
    public subscript(key: String) -> Value? {
        @inlinable get {
            guard let position = position(of: key) else { return nil }
            return value(at: position)
        }
        set { setContent(newValue?.fieldContent, of: key) }
    }

    /// The value of a key, or a default if the map lacks it.
    public subscript(
        key: String, default defaultValue: @autoclosure () -> Value
    ) -> Value {
        @inlinable get { self[key] ?? defaultValue() }
        set { setContent(newValue.fieldContent, of: key) }
    }

    /// Removes a key.
    ///
    /// - Returns: The removed value; `nil` if the map lacked the key.
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

    /// The values by key; for a repeated key, the last one. Canonically equivalent keys count as
    /// the same key.
    public var dictionary: [String: Value] {
        Dictionary(lazy.map { ($0.key, $0.value) }) { $1 }
    }

    // Clients contain the code that creates an `Optional`: generic code must look up its metadata,
    // which takes as long as the rest.
    @usableFromInline func position(of key: String) -> Int? { content.position(ofKey: key) }

    @usableFromInline func value(at position: Int) -> Value {
        Value(field: content.value(at: position))
    }

    private mutating func setContent(_ value: FieldContent?, of key: String) {
        var members = FieldMembers()
        if case .map(let made) = content { members = made } else { members = FieldMembers(content) }
        content = .absent  // Otherwise the members would be copied.
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
    public subscript(position: Int) -> Element {
        let (key, value) = content.member(at: position)
        return (key, Value(field: value))
    }
}

extension JSONMap: ExpressibleByDictionaryLiteral {
    /// Creates a map from the literal's members, in order; for a repeated key, the last value
    /// counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        var members = FieldMembers()
        for (key, value) in elements { members.set(value.fieldContent, of: key) }
        content = .map(members)
    }
}
