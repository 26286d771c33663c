/// A JSON value as the reference reads it, without any conversion that could be wrong.
public indirect enum ReferenceValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The number as it is written.
    case number(String)
    /// The scalars of the string, with escapes resolved.
    case string([UInt32])
    case array([ReferenceValue])
    /// The members in order, including repeated keys.
    case object([Member])

    /// A key with its value.
    public struct Member: Hashable, Sendable {
        /// The scalars of the key.
        public var key: [UInt32]
        /// The value.
        public var value: ReferenceValue
    }

    /// Whether an object in this value has a key twice, including canonically equivalent keys.
    public var hasRepeatedKeys: Bool {
        switch self {
        case .null, .boolean, .number, .string: return false
        case .array(let elements): return elements.contains(where: \.hasRepeatedKeys)
        case .object(let members):
            let keys = Set(members.map { Self.text(of: $0.key) })
            return keys.count < members.count || members.contains(where: \.value.hasRepeatedKeys)
        }
    }

    /// The nesting depth of objects and arrays in this value.
    public var depth: Int {
        switch self {
        case .null, .boolean, .number, .string: 0
        case .array(let elements): 1 + (elements.map(\.depth).max() ?? 0)
        case .object(let members): 1 + (members.map(\.value.depth).max() ?? 0)
        }
    }

    /// A string of the given scalars.
    public static func text(of scalars: [UInt32]) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return String(text)
    }
}
