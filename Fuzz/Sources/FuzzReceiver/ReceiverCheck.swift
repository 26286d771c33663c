import Foundation
import Fuzzing
import WebhookEvents
import WebhookReceiver

/// The checks that hold for any message to an endpoint.
struct ReceiverCheck<Event: WebhookEvent> {
    private let scheme: any SignatureScheme
    private let time = Date(timeIntervalSince1970: 1_700_000_000)
    private let address = "https://shop.example/webhooks?a=b"

    init(_ scheme: any SignatureScheme) {
        self.scheme = scheme
    }

    /// Checks that an endpoint without signatures accepts all messages, and handles a repeated message once.
    static func checkUnsigned(_ message: WebhookMessage) async {
        let check = ReceiverCheck(UnsignedScheme())
        await check.checkTwice(WebhookRequest(message: message), check.endpoint)
    }

    /// Checks that a message is accepted only if it is signed, is handled once, and is not handled again with
    /// forged header fields.
    func checkSigned(_ message: WebhookMessage) async {
        let endpoint = endpoint
        let status = await endpoint.send(WebhookRequest(url: address, message: message))
        expect(!(200...299 ~= status), "\(scheme.name): taken without a signature")
        guard let request = signed(message) else { return }

        var tampered = request
        tampered.message.body.append(UInt8(ascii: " "))
        let refused = await endpoint.send(tampered)
        expect(
            [401, 413, 415].contains(refused), "\(scheme.name): \(refused), though tampered with")

        let taken = await checkTwice(request, endpoint)
        expect(taken != 401, "\(scheme.name): its own signature is refused")
        guard taken == 200 else { return }
        let (handled, replays) = endpoint.counts
        let forged = await endpoint.send(request.forged)
        let (handledAgain, replaysAgain) = endpoint.counts
        expect(
            handledAgain - handled <= replaysAgain - replays,
            "\(scheme.name): \(forged), handled again under forged header fields")
    }

    private var endpoint: FuzzEndpoint<Event> {
        guard let endpoint = try? FuzzEndpoint<Event>(scheme, at: time) else {
            finding("two endpoints cannot share one store")
        }
        return endpoint
    }

    @discardableResult
    private func checkTwice(
        _ request: WebhookRequest, _ endpoint: FuzzEndpoint<Event>
    ) async -> Int {
        let first = await endpoint.send(request)
        expect([200, 400, 401, 413, 415, 422].contains(first), "\(scheme.name): \(first)")
        let handled = endpoint.counts.handled
        let second = await endpoint.send(request)
        expect(second == first, "\(scheme.name): \(first), and then \(second)")
        expect(endpoint.counts.handled == handled, "\(scheme.name): handled twice")
        return first
    }

    /// The message with only one field of each name, and with a signature.
    private func signed(_ message: WebhookMessage) -> WebhookRequest? {
        var message = message
        var names: Set<String> = []
        message.headers.fields.removeAll { !names.insert($0.name.lowercased()).inserted }
        var request = WebhookRequest(url: address, message: message)
        if scheme is TwilioScheme {
            request.url = TwilioScheme.url(address, covering: message.body)
        }
        guard let fields = try? scheme.sign(request, id: "msg_1", at: time) else { return nil }
        for field in fields { request.message.headers[field.name] = field.value }
        return request
    }
}

extension WebhookRequest {
    /// The same signed body as a different CloudEvent in binary mode.
    fileprivate var forged: WebhookRequest {
        var request = self
        for (name, value) in [
            ("Content-Type", "application/json"), ("ce-specversion", "1.0"), ("ce-id", "forged"),
            ("ce-source", "/forged"), ("ce-type", "com.example.ping"),
        ] {
            request.message.headers[name] = value
        }
        return request
    }
}
