import CorpusDriver
import ReferenceJSON
public import WebhookEvents

/// What must hold of one message, whatever it is, for the events of a catalog.
public struct EventCheck<Catalog: WebhookEvent> {
    private let oracle: EventOracle<Catalog>?

    /// - Parameter catalog: The catalog's own JSON; without it, what a message becomes is not
    ///   compared with what the catalog says.
    public init(catalog: JSONValue? = nil) {
        oracle = catalog.map { EventOracle(catalog: $0) }
    }

    /// Decodes the message, and compares.
    public func check(_ message: WebhookMessage) {
        let reference = ReferenceReader.value(of: message.body)
        let event: Catalog
        do throws(WebhookDecodingError) {
            event = try Catalog(message)
        } catch {
            if case .notJSON = error { expect(reference == nil, "refused, but JSON: \(error)") }
            return
        }
        // A CloudEvent in binary mode may have no body.
        if message.body.isEmpty, Catalog.self is any BatchWebhookEvent.Type { return }
        guard let reference else { finding("decoded, but not JSON") }
        // An event of a batch has a message of its own.
        let isBatch = event is any BatchWebhookEvent
        expect(event.message == message || isBatch, "the message was not kept")
        expect((try? event.encodedMessage()) == event.message, "it is not written as it was")
        // Asks for each property.
        _ = event.hashValue
        let isUnique = !reference.hasRepeatedKeys
        if isUnique { judge(event, message) }
        // One in four, because it takes as long as all the rest.
        guard message.body.count % 4 == 0 else { return }
        (event.content.event as? any Rewritable)?
            .checkRewriting(Catalog.self, type: event.content.type, isUnique)
    }

    private func judge(_ event: Catalog, _ message: WebhookMessage) {
        guard let oracle, let body = try? JSONValue(message.body) else { return }
        if let mistake = oracle.mistake(in: event, of: message.headers, body) { finding(mistake) }
    }
}

/// An event whose payload can be written anew.
protocol Rewritable {
    func checkRewriting<Catalog: WebhookEvent>(_ type: Catalog.Type, type: Int?, _ isUnique: Bool)
}

extension Event: Rewritable {
    /// The payload is the same value when it is read alone, and when the event is written anew.
    func checkRewriting<Catalog: WebhookEvent>(
        _ catalog: Catalog.Type, type: Int?, _ isUnique: Bool
    ) {
        guard let bytes = try? data.jsonBytes() else { finding("the payload is not written") }
        guard let again = try? Payload(jsonBytes: bytes) else { finding("written as malformed") }
        expect(again == data, "the payload is not what was written")
        // The events of a batch are written as items, and a CloudEvent in another form than it had.
        if Catalog.self is any BatchWebhookEvent.Type { return }
        var changed = self
        changed.data = data
        guard let message = try? changed.encodedMessage(Catalog.layout, type: type),
            let event = try? Catalog(message)
        else { finding("an event with a new payload is not written") }
        guard let rewritten = event.content.event as? Event else {
            return expect(!isUnique, "written anew, it is another event: \(event)")
        }
        expect(rewritten.data == data, "written anew, the payload is another one")
        guard isUnique else { return }
        expect(
            (try? JSONValue(message.body)) == (try? JSONValue(self.message.body)),
            "written anew, the body lost something")
    }
}
