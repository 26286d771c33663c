#if HTTP
import CatalogDecoding
import DeliveryRecording
import Foundation
import StrictJSON
import WebhookEvents
import WebhookReceiver

/// Answers requests, and prints, records and forwards them.
struct WebhookListener: Sendable {
    let gate: RequestGate
    var catalog: CatalogDecoder?
    var target: ForwardTarget?
    var recorder: DeliveryRecorder?
    /// The public URL of this server; `nil` if senders call it as it is.
    var publicURL: PublicURL?
    var now: @Sendable () -> Date = { Date() }
    /// Prints a line, in which nothing can control a terminal.
    let print: @Sendable (String) -> Void

    /// Answers a request: with 200 if it is verified, whatever its events are, or as the target does.
    ///
    /// - Parameters:
    ///   - request: The request without its body.
    ///   - body: The chunks of the body.
    /// - Throws: What reading the body throws.
    func answer<Body: AsyncSequence & Sendable>(
        _ request: WebhookRequest, body: Body
    ) async throws -> ServedResponse where Body.Element: Collection<UInt8> {
        let received = now()
        var called = request
        called.url = publicURL?.url(of: request) ?? request.url
        let passage = try await gate.verified(called, body: body)
        if let (name, answer) = passage.handshake {
            print("handshake '\(name)' → \(answer.status)".escapedForTerminal())
            return ServedResponse(
                status: answer.status, headers: answer.headers, body: Array(answer.body.utf8))
        }
        if let refusal = passage.refusal {
            let message = ReceivedMessage(refusedWith: refusal)
            var response = ServedResponse(status: refusal.status, line: "\(refusal)")
            if refusal == .methodNotAllowed { response.headers["Allow"] = "POST" }
            finish(passage, message, received, (response, nil))
            return response
        }
        let message = ReceivedMessage(passage.request, catalog)
        let answer: (ServedResponse, problem: String?)
        if let target {
            answer = await target.answer(to: passage.request)
        } else {
            answer = (ServedResponse(status: 200, line: message.outcome), nil)
        }
        finish(passage, message, received, answer)
        return answer.0
    }

    private func finish(
        _ passage: RequestGate.Passage, _ message: ReceivedMessage, _ received: Date,
        _ answer: (response: ServedResponse, problem: String?)
    ) {
        let status = answer.response.status
        let problem = answer.problem.map { " (\($0))" } ?? ""
        for line in message.lines { print("\(line) → \(status)\(problem)".escapedForTerminal()) }
        guard let recorder else { return }
        var delivery = RecordedDelivery(passage.request.message)
        if !passage.isBodyRead { delivery.bodyState = .unread }
        delivery.received = DateTime(received)
        delivery.method = passage.request.method
        delivery.url = passage.request.url
        delivery.endpoint = "listen"
        let isHandled = target == nil || passage.refusal != nil || 200...299 ~= status
        delivery.outcome = isHandled ? message.outcome : "failed"
        delivery.status = status
        delivery.event = message.event
        recorder.record(delivery)
    }
}
#endif
