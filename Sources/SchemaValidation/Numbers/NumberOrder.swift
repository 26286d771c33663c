/// The order of two numbers.
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
