#if Receiver
#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#endif

/// A file to which whole lines are appended.
///
/// Only its owner can read it (mode 0600), and only one recorder writes to it (`flock`). The calls of the
/// system are unsafe only because they take pointers, which do not outlive the calls.
final class RecordingFile: Sendable {
    private let path: String
    private let descriptor: Int32

    /// Opens a file, or creates it. An existing file gets the mode 0600 as well.
    init(path: String) throws(DeliveryRecorderError) {
        self.path = path
        // Without O_NONBLOCK, opening a pipe would wait for its reader.
        let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        descriptor = unsafe open(path, flags, 0o600)
        let code = errno
        guard descriptor >= 0 else {
            if [ELOOP, EISDIR, ENXIO].contains(code) { throw .notRegularFile(path: path) }
            throw code == ENOENT
                ? .noFolder(path: path) : .cannotOpen(path: path, reason: Self.text(of: code))
        }
        guard let status, status.st_mode & S_IFMT == S_IFREG else {
            throw .notRegularFile(path: path)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(path: path) }
        guard fchmod(descriptor, 0o600) == 0 else {
            throw .cannotOpen(path: path, reason: Self.text(of: errno))
        }
    }

    /// Also ends the lock.
    deinit { _ = close(descriptor) }

    /// The size in bytes.
    var size: Int { status.map { Int($0.st_size) } ?? 0 }

    /// Some bytes from an offset on; fewer at the end of the file.
    func bytes(at offset: Int, count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let read = unsafe bytes.withUnsafeMutableBytes {
            unsafe pread(descriptor, $0.baseAddress, count, off_t(offset))
        }
        return Array(bytes.prefix(max(read, 0)))
    }

    /// Appends bytes, all or none of them.
    func append(_ bytes: [UInt8]) throws(DeliveryRecorderError) {
        let end = size
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes {
                unsafe write(descriptor, $0.baseAddress, $0.count)
            }
            let code = errno
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if written == 0 || code != EINTR {
                // A part of a line would make the whole file unreadable.
                _ = ftruncate(descriptor, off_t(end))
                throw .cannotWrite(path: path, reason: Self.text(of: code))
            }
        }
    }

    private var status: stat? {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 ? status : nil
    }

    private static func text(of code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}
#endif
