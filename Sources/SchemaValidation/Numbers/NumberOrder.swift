/// How one number stands to another.
enum NumberOrder {
    case less, equal, greater

    var reversed: NumberOrder {
        switch self {
        case .less: .greater
        case .equal: .equal
        case .greater: .less
        }
    }
}
