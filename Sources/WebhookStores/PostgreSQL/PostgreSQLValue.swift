#if PostgreSQL
/// A parameter of a statement.
enum PostgreSQLValue: ExpressibleByStringInterpolation, ExpressibleByNilLiteral {
    case null
    case text(String)
    /// A value of the type `bytea`.
    case bytes([UInt8])

    init(nilLiteral: ()) { self = .null }
    init(stringLiteral value: String) { self = .text(value) }
    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ number: some BinaryInteger) { self = .text("\(number)") }
    init(_ value: Bool?) { self = value.map { .text($0 ? "t" : "f") } ?? .null }
    /// An interval.
    init(_ duration: Duration) { self = .text("\(duration.interval) s") }
    /// A number of type `double precision`, such as the seconds since 1970.
    init(_ number: Double) { self = .text("\(number)") }

    /// The bytes to send, with the zero that ends a text.
    var content: [UInt8]? {
        switch self {
        case .null: nil
        case .text(let text): Array(text.utf8) + [0]
        case .bytes(let bytes): bytes
        }
    }

    var isBinary: Bool {
        if case .bytes = self { true } else { false }
    }
}
#endif
