#if CLI
/// A file that cannot be read or written.
enum DocumentFileError: Error, Hashable, CustomStringConvertible {
    case missing(path: String)
    case folder(path: String)
    case unreadable(path: String)
    case notJSON(path: String, problem: String)
    case notYAML(path: String, problem: String)
    case notDelivery(location: String, problem: String, example: String)
    case notRecording(location: String, problem: String)
    case notArchive(path: String)
    case notAccepted(path: String)
    case noImportRecord(catalog: String)
    case tooSlow(path: String, seconds: Int)
    case inputTooLarge(limit: Int)
    case unwritable(path: String)
    case empty(folder: String)
    case notAFolder(path: String)
    case outside(path: String, root: String)

    var description: String {
        switch self {
        case .missing(let path): "there is no file at '\(path)'"
        case .folder(let path): "'\(path)' is a folder, pass a file in it"
        case .unreadable(let path): "cannot read '\(path)', check its permissions"
        case .notJSON(let path, let problem): "'\(path)' is not JSON: \(problem)"
        case .notYAML(let path, let problem): "'\(path)' is not YAML: \(problem)"
        case .notDelivery(let location, let problem, let example):
            "'\(location)' is not a delivery, such as '\(example)': \(problem)"
        case .notRecording(let location, let problem):
            "cannot read the recording at '\(location)': \(problem)"
        case .notArchive(let path):
            "'\(path)' is not an HTTP archive, which has 'log' with 'entries'"
        case .notAccepted(let path):
            "'\(path)' does not list accepted findings, such as '{\"0123456789abcdef\": \"why\"}'"
        case .noImportRecord(let catalog):
            "'\(catalog)' has no record of its import, import it again with '--output \(catalog)'"
        case .tooSlow(let path, let seconds):
            "gave up reading '\(path)' after \(seconds) seconds"
        case .inputTooLarge(let limit):
            "the standard input has more than \(limit >> 20) MiB, pass a file"
        case .unwritable(let path):
            "cannot write '\(path)', check that its folder is there, and its permissions"
        case .empty(let folder): "there is no JSON or YAML file in '\(folder)'"
        case .notAFolder(let path): "there is no folder at '\(path)'"
        case .outside(let path, let root):
            "'\(path)' is not in '\(root)', pass a folder that contains it"
        }
    }
}
#endif
