import Hummingbird
import NIOCore

/// A context that knows its connection.
struct ReceiverContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

extension Channel {
    /// Closes the connection when the client had a second to read the response. What it sends until then is
    /// discarded: a connection that is closed with unread bytes may lose the response.
    func closeSoon() {
        eventLoop.scheduleTask(in: .seconds(1)) { self.close(promise: nil) }
    }
}
