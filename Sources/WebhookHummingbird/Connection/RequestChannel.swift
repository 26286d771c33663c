#if Hummingbird
import NIOCore

/// The connection of a request, which request contexts do not have.
enum RequestChannel {
    /// The connection of the request that the task responds to; `nil` with a server that does not set it.
    @TaskLocal static var current: (any Channel)?
}

extension Channel {
    /// Closes the connection after a second, so that the client can read the response. Data that arrives in the
    /// meantime is discarded: a connection that is closed with unread data may lose the response.
    func closeSoon() {
        eventLoop.scheduleTask(in: .seconds(1)) { self.close(promise: nil) }
    }
}
#endif
