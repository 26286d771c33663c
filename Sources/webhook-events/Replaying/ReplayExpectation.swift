#if HTTP
import ArgumentParser

/// The statuses that deliveries should get when they are sent again.
enum ReplayExpectation: String, CaseIterable, ExpressibleByArgument {
    case same
    case success = "2xx"

    /// - Parameters:
    ///   - status: The status of the answer; `nil` if there was none.
    ///   - recorded: The recorded status; without one, any from 200 to 299 is the same.
    func isMet(by status: Int?, recorded: Int?) -> Bool {
        guard let status else { return false }
        return switch self {
        case .same: recorded.map { $0 == status } ?? (200...299 ~= status)
        case .success: 200...299 ~= status
        }
    }
}
#endif
