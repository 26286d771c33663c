#if Receiver
/// The reason why a recorder could not be created, or dropped a delivery.
public enum DeliveryRecorderError: Error, Hashable, Sendable {
    /// The URL is not that of a file.
    case notFileURL(String)
    /// The folder of the file does not exist.
    case noFolder(path: String)
    /// A text of ``RecordingOptions/redactedProperties`` is not a JSON pointer.
    case invalidPointer(String)
    /// The file cannot be opened, or its mode cannot be changed.
    case cannotOpen(path: String, reason: String)
    /// There is something else than a file, such as a folder, a pipe or a symbolic link.
    case notRegularFile(path: String)
    /// Another recorder writes to the file.
    case inUse(path: String)
    /// The delivery could not be written, for example because the disk is full.
    case cannotWrite(path: String, reason: String)
    /// The full file could not be renamed.
    case cannotRename(path: String, reason: String)
    /// The line of the delivery is larger than ``RecordingOptions/maximumFileSize``.
    case deliveryTooLarge(bytes: Int, limit: Int)
    /// The deliveries that wait to be written have reached ``RecordingOptions/maximumBufferSize``.
    case bufferFull(limit: Int)
    /// The recorder was closed.
    case closed
}

extension DeliveryRecorderError: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .notFileURL(let url): "expected the URL of a file, found '\(url)'"
        case .noFolder(let path): "the folder of '\(path)' does not exist, create it"
        case .invalidPointer(let text):
            "expected a JSON pointer such as '/data/id', found '\(text)'"
        case .cannotOpen(let path, let reason): "cannot open '\(path)': \(reason)"
        case .notRegularFile(let path): "'\(path)' is not a regular file"
        case .inUse(let path): "another recorder writes to '\(path)', use a file for each"
        case .cannotWrite(let path, let reason): "cannot write to '\(path)': \(reason)"
        case .cannotRename(let path, let reason): "cannot rename '\(path)': \(reason)"
        case .deliveryTooLarge(let bytes, let limit):
            "the delivery takes \(bytes) bytes, expected at most \(limit)"
        case .bufferFull(let limit): "\(limit) bytes wait to be written"
        case .closed: "the recorder was closed"
        }
    }
}
#endif
