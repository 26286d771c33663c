#if Receiver
package import StrictJSON

/// The reason why a change to a body cannot be made.
package enum ValueAssignmentError: Error, Hashable, Sendable {
    /// There is no `=`.
    case noValue(String)
    /// A component of the path is empty.
    case emptyPath(String)
    /// A path that begins with '/' is not a JSON pointer.
    case noPointer(String)
    /// An array has no such index, and it is not the next one either.
    case noIndex(String, count: Int)
    /// The path leads into a value that is neither an object nor an array.
    case noContainer(String, found: JSONKind)
}

extension ValueAssignmentError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noValue(let text): "'\(text)' has no '=', expected PATH=VALUE"
        case .emptyPath(let path): "the path '\(path)' has an empty component"
        case .noPointer(let path):
            "the path '\(path)' is not a JSON pointer: write '~0' for '~'"
        case .noIndex(let token, let count):
            "no index '\(token)' in an array of \(count), expected 0 to \(count)"
        case .noContainer(let token, let kind): "no '\(token)' in \(kind.phrase)"
        }
    }
}
#endif
