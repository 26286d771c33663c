/// The members of a JSON object, in the order in which they were written.
///
/// Two objects are equal when they have equal values for the same keys, whatever the order. A key
/// that was written twice is kept twice; looking it up gives the last value.
public struct JSONObject: Sendable {
    /// One key with its value.
    public typealias Member = (key: String, value: JSONValue)

    /// The members in order.
    public private(set) var members: [Member]

    /// Creates an object of members in order.
    public init(_ members: [Member] = []) {
        self.members = members
    }

    /// The value of a key.
    ///
    /// Keys are compared by their Unicode scalars (RFC 8259, section 8.3). Getting gives `nil` for a
    /// key that the object lacks, in time linear in the number of members.
    /// Setting replaces the value in place, adds a member at the end, or removes all of the key.
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

    /// Adds a member at the end without looking for its key.
    public mutating func append(_ key: String, _ value: JSONValue) {
        members.append((key, value))
    }

    /// The values by key; of a repeated key, the last. Canonically equivalent keys count as the
    /// same key.
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
    /// Creates an object of the literal's members in order.
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
