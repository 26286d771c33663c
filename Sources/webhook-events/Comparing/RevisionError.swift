#if CLI
/// A revision whose files cannot be read.
enum RevisionError: Error, Hashable, CustomStringConvertible {
    case noTool(String)
    case failed(argument: String, reason: String)
    case invalid(argument: String)
    case unwritable(path: String)

    var description: String {
        switch self {
        case .noTool(let tool): "cannot run '\(tool)', which reads revisions"
        case .failed(let argument, let reason): "cannot read '\(argument)': \(reason)"
        case .invalid(let argument):
            "'\(argument)' has '..' in its path, pass a path relative to the top of the repository"
        case .unwritable(let path): "cannot write '\(path)', check its permissions"
        }
    }
}
#endif
