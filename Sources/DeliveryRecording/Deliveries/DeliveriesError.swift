/// The reason why a recording could not be read.
public enum DeliveriesError: Error, Hashable, Sendable {
    /// The file does not exist, or may not be read.
    case unreadable(path: String, reason: String)
    /// A line, counted from 1, is not a delivery. The path is `nil` for bytes that came from no file.
    case invalid(path: String?, line: Int, reason: String)
}

extension DeliveriesError: CustomStringConvertible {
    /// The location and the reason, in one line.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "cannot read '\(path)': \(reason)"
        case .invalid(let path?, let line, let reason): "\(path):\(line): \(reason)"
        case .invalid(nil, let line, let reason): "line \(line): \(reason)"
        }
    }
}
