/// What the type of an event was read from, the most certain first.
enum TypeOrigin: String, Comparable {
    /// A `const`, an `enum` or a `discriminator`.
    case schema
    case header
    case example
    case name

    private var rank: Int {
        switch self {
        case .schema: 0
        case .header: 1
        case .example: 2
        case .name: 3
        }
    }

    static func < (left: TypeOrigin, right: TypeOrigin) -> Bool { left.rank < right.rank }
}
