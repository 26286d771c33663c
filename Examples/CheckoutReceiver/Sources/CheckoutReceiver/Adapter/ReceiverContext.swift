import Hummingbird
import NIOCore

/// A request context with its connection.
struct ReceiverContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

extension Channel {
    /// Closes the connection after a second, so that the client can read the response. Data that arrives in the
    /// meantime is discarded: a connection that is closed with unread data may lose the response.
    func closeSoon() {
        eventLoop.scheduleTask(in: .seconds(1)) { self.close(promise: nil) }
    }
}
