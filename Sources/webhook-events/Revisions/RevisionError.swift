#if CLI
/// A revision whose files cannot be read.
enum RevisionError: Error, Hashable, CustomStringConvertible {
    case noGit
    case failed(argument: String, reason: String)
    case invalid(argument: String)
    case tooLarge(argument: String, limit: Int)
    case notInRepository(path: String)
    case unwritable(path: String)

    var description: String {
        switch self {
        case .noGit: "cannot run 'git', which reads revisions"
        case .failed(let argument, let reason): "cannot read '\(argument)': \(reason)"
        case .invalid(let argument):
            "'\(argument)' has '..' in its path, pass a path relative to the top of the repository"
        case .tooLarge(let argument, let limit):
            "the folder of '\(argument)' has more than \(limit >> 20) MiB, keep the catalog in a folder of its own"
        case .notInRepository(let path): "'\(path)' is not in a Git repository"
        case .unwritable(let path): "cannot write '\(path)', check its permissions"
        }
    }
}
#endif
