#if Receiver
package import StrictJSON

/// Why a change to a body cannot be made.
package enum ValueAssignmentError: Error, Hashable, Sendable {
    /// There is no `=`.
    case noValue(String)
    /// The path, or a part of it, is empty.
    case emptyPath(String)
    /// An array has no such position, and it is not the next one either.
    case noPosition(String, count: Int)
    /// The way leads into a value that has nothing inside.
    case noContainer(String, found: JSONKind)
}

extension ValueAssignmentError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noValue(let text): "'\(text)' has no '=', expected PATH=VALUE"
        case .emptyPath(let path): "the path '\(path)' has an empty part"
        case .noPosition(let token, let count):
            "no position '\(token)' in an array of \(count), expected 0 to \(count)"
        case .noContainer(let token, let kind): "no '\(token)' inside of \(kind.phrase)"
        }
    }
}
#endif
