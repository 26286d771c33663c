/// The members of a JSON object, in their original order.
///
/// Two objects are equal when they have equal values for the same keys, in any order. A key that
/// appears twice is kept twice; looking it up returns the last value.
public struct JSONObject: Sendable {
    /// One key with its value.
    public typealias Member = (key: String, value: JSONValue)

    /// The members in order.
    public private(set) var members: [Member]

    /// Creates an object from members, in order.
    public init(_ members: [Member] = []) {
        self.members = members
    }

    /// The value of a key.
    ///
    /// Keys are compared by their Unicode scalars (RFC 8259, section 8.3). Getting returns `nil` if
    /// the object lacks the key, and takes time linear in the number of members. Setting replaces
    /// the value in place or appends a member; setting `nil` removes all members with the key.
    public subscript(key: String) -> JSONValue? {
        get { members.last { Self.has($0, key) }?.value }
        set {
            guard let newValue else { return members.removeAll { Self.has($0, key) } }
            if let index = members.lastIndex(where: { Self.has($0, key) }) {
                members[index].value = newValue
            } else {
                members.append((key, newValue))
            }
        }
    }

    private static func has(_ member: Member, _ key: String) -> Bool {
        ExactText(member.key) == ExactText(key)
    }

    /// Appends a member without checking whether its key exists.
    public mutating func append(_ key: String, _ value: JSONValue) {
        members.append((key, value))
    }

    /// The values by key; for a repeated key, the last one. Canonically equivalent keys count as
    /// the same key.
    public var dictionary: [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        for member in members { values[member.key] = member.value }
        return values
    }
}

extension JSONObject: Hashable {
    /// Whether two objects have equal values for the same keys.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.exact == right.exact
    }

    /// Hashes keys and values, independently of their order.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(exact)
    }

    private var exact: [ExactText: JSONValue] {
        var values: [ExactText: JSONValue] = [:]
        for member in members { values[ExactText(member.key)] = member.value }
        return values
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Creates an object from the literal's members, in order.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        members = elements.map { (key: $0.0, value: $0.1) }
    }
}

extension JSONObject: RandomAccessCollection {
    /// The index of the first member: 0.
    public var startIndex: Int { 0 }
    /// The number of members.
    public var endIndex: Int { members.count }
    /// The member at a position.
    public subscript(position: Int) -> Member { members[position] }
}
