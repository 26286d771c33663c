#if HTTP
import Foundation
import NIOCore

/// Why a server cannot listen.
enum ServerError: Error, Hashable, CustomStringConvertible {
    case addressInUse(host: String, port: Int)
    case cannotListen(host: String, port: Int, reason: String)

    init(_ error: IOError, host: String, port: Int) {
        if error.errnoCode == EADDRINUSE {
            self = .addressInUse(host: host, port: port)
        } else {
            self = .cannotListen(host: host, port: port, reason: "\(error)")
        }
    }

    var description: String {
        switch self {
        case .addressInUse(let host, let port):
            "another program listens at \(host), port \(port); pass '--port 0' for a free port"
        case .cannotListen(let host, let port, let reason):
            "cannot listen at \(host), port \(port): \(reason)"
        }
    }
}
#endif
