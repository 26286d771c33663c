/// The header fields of an HTTP request, in order. Names are case-insensitive (RFC 9110, section
/// 5.1).
public struct WebhookHeaders: Hashable, Sendable {
    /// One header field.
    public struct Field: Hashable, Sendable {
        /// The name as it was received.
        public var name: String
        /// The value as it was received.
        public var value: String

        /// Creates a field.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The fields in order.
    public var fields: [Field]

    /// Creates headers from names and values, in order.
    public init(_ fields: [(String, String)] = []) {
        self.fields = fields.map { Field(name: $0.0, value: $0.1) }
    }

    /// The value of the first field with a name. Setting it replaces all fields with that name.
    public subscript(name: String) -> String? {
        get { fields.first { Self.areEqual($0.name, name) }?.value }
        set {
            fields.removeAll { Self.areEqual($0.name, name) }
            if let newValue { fields.append(Field(name: name, value: newValue)) }
        }
    }

    /// The values of all fields with a name, in order.
    public subscript(values name: String) -> [String] {
        fields.filter { Self.areEqual($0.name, name) }.map(\.value)
    }

    /// The value of the first field with a name, and whether there are more.
    package func first(_ name: String) -> (value: String?, isRepeated: Bool) {
        guard let index = fields.firstIndex(where: { Self.areEqual($0.name, name) }) else {
            return (nil, false)
        }
        let isRepeated = fields[(index + 1)...].contains { Self.areEqual($0.name, name) }
        return (fields[index].value, isRepeated)
    }

    private static func areEqual(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        var others = right.utf8.makeIterator()
        for byte in left.utf8 {
            guard let other = others.next(), byte == other || lowercased(byte) == lowercased(other)
            else { return false }
        }
        return true
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }
}

extension WebhookHeaders: ExpressibleByDictionaryLiteral {
    /// Creates headers from names and values, in order.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements)
    }
}
