#if Receiver
/// The statuses that a correct endpoint may respond with.
package enum ExpectedStatus: Sendable, Hashable, CustomStringConvertible {
    case success
    case exactly(Int)
    case either(Int, Int)

    package func contains(_ status: Int) -> Bool {
        switch self {
        case .success: 200...299 ~= status
        case .exactly(let expected): status == expected
        case .either(let first, let second): status == first || status == second
        }
    }

    package var description: String {
        switch self {
        case .success: "2xx"
        case .exactly(let status): String(status)
        case .either(let first, let second): "\(first), \(second)"
        }
    }
}
#endif
