import CorpusDriver
import ReferenceJSON
@_spi(Generated) public import WebhookEvents

/// The checks that hold for any message and the events of a catalog.
public struct EventCheck<Catalog: WebhookEvent> {
    private let oracle: EventOracle<Catalog>?

    /// - Parameter catalog: The JSON of the catalog. Without it, events are not compared with the
    ///   oracle's results.
    public init(catalog: JSONValue? = nil) {
        oracle = catalog.map { EventOracle(catalog: $0) }
    }

    /// Decodes the message, and compares the results.
    public func check(_ message: WebhookMessage) {
        let reference = ReferenceReader.value(of: message.body)
        let event: Catalog
        do throws(WebhookDecodingError) {
            event = try Catalog(message)
        } catch {
            if case .notJSON = error { expect(reference == nil, "rejected, but JSON: \(error)") }
            return
        }
        // A CloudEvent in binary mode may have no body.
        if message.body.isEmpty, Catalog.self is any BatchWebhookEvent.Type { return }
        guard let reference else {
            expect(
                Catalog.self is any BatchWebhookEvent.Type && message.hasOtherData,
                "decoded, but not JSON")
            expect(event.message == message, "the message was not kept")
            expect(
                (try? event.encodedMessage()) == message,
                "the message is not encoded as it was received")
            return
        }
        // Each event of a batch has a separate message.
        let isBatch = event is any BatchWebhookEvent
        expect(event.message == message || isBatch, "the message was not kept")
        expect(
            (try? event.encodedMessage()) == event.message,
            "the message is not encoded as it was received")
        // Reads each property.
        _ = event.hashValue
        let isUnique = !reference.hasRepeatedKeys
        if isUnique { judge(event, message) }
        // Only for one input in four, because it takes as long as everything else.
        guard message.body.count % 4 == 0 else { return }
        (event.content.event as? any Rewritable)?
            .checkRewriting(Catalog.self, type: event.content.type, isUnique)
    }

    private func judge(_ event: Catalog, _ message: WebhookMessage) {
        guard let oracle, let body = try? JSONValue(message.body) else { return }
        if let mistake = oracle.mistake(in: event, of: message.headers, body) { finding(mistake) }
    }
}

extension WebhookMessage {
    /// Whether the body may be the data of a CloudEvent in binary mode, which is not JSON (CloudEvents HTTP
    /// binding 1.0.2, section 3.1).
    fileprivate var hasOtherData: Bool {
        let isBinary = headers["ce-type"] != nil || headers["ce-specversion"] != nil
        guard isBinary, let type = headers["Content-Type"] else { return false }
        let name = type.utf8.prefix { $0 != UInt8(ascii: ";") }
            .filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        let end = name.suffix(5).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        return end != Array("/json".utf8) && end != Array("+json".utf8)
    }
}

/// An event whose payload can be encoded again.
protocol Rewritable {
    func checkRewriting<Catalog: WebhookEvent>(_ type: Catalog.Type, type: Int?, _ isUnique: Bool)
}

extension Event: Rewritable {
    /// Checks that the payload is equal after it was encoded and decoded, alone and in the event.
    func checkRewriting<Catalog: WebhookEvent>(
        _ catalog: Catalog.Type, type: Int?, _ isUnique: Bool
    ) {
        guard let bytes = try? data.jsonBytes() else { finding("the payload is not encoded") }
        guard let again = try? Payload(jsonBytes: bytes) else {
            finding("the encoded payload is malformed")
        }
        expect(Self(data: again) == Self(data: data), "the decoded payload is not equal")
        // The events of a batch are encoded as items, and a CloudEvent may be encoded in another mode.
        if Catalog.self is any BatchWebhookEvent.Type { return }
        var changed = self
        changed.data = data
        guard let message = try? changed.encodedMessage(Catalog.layout, type: type),
            let event = try? Catalog(message)
        else { finding("an event with a new payload is not encoded") }
        guard let rewritten = event.content.event as? Event else {
            return expect(!isUnique, "after encoding, it is a different event: \(event)")
        }
        expect(
            Self(data: rewritten.data) == Self(data: data),
            "after encoding, the payload is different")
        guard isUnique else { return }
        expect(
            (try? JSONValue(message.body)) == (try? JSONValue(self.message.body)),
            "after encoding, the body has lost a value")
    }
}
