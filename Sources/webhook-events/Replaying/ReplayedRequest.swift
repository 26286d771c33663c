#if HTTP
import DeliveryRecording
import Foundation
import StrictJSON
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// What is sent again of a recorded delivery: its body, and its header fields without those of the connection
/// and of the old signature.
struct ReplayedRequest {
    let delivery: OutgoingDelivery

    /// The fields that belong to one connection or one request, and those that a recording replaces.
    private static let transient: Set<String> = [
        "authorization", "connection", "content-length", "cookie", "expect", "host", "keep-alive",
        "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade",
    ]

    /// - Parameters:
    ///   - recorded: The delivery.
    ///   - scheme: The scheme that will sign it; `nil` to keep the old signature.
    ///   - hasNewID: Whether it gets a new identifier, so that it is no duplicate.
    ///   - assignments: Changes to a body, which must be JSON.
    init(
        _ recorded: RecordedDelivery, signedBy scheme: (any SignatureScheme)?, url: String,
        hasNewID: Bool, _ assignments: [ValueAssignment]
    ) throws {
        var message = recorded.message
        message.headers.fields.removeAll { Self.transient.contains($0.name.lowercased()) }
        let newID = "replay_" + UUID().uuidString.lowercased()
        var id: String?
        if let scheme {
            let signed = try scheme.signed(
                WebhookRequest(url: url, message: message), id: newID, at: Date()
            ).message.headers.fields.dropFirst(message.headers.fields.count)
            // The field with the identifier is the one that has it.
            id = signed.first { $0.value == newID }.flatMap { message.headers[$0.name] }
            let names = Set(signed.map { $0.name.lowercased() })
            message.headers.fields.removeAll { names.contains($0.name.lowercased()) }
        }
        if !assignments.isEmpty {
            var json = try JSONValue(message.body)
            for assignment in assignments { json = try assignment.applied(to: json) }
            message.body = json.bytes
        }
        let known = hasNewID ? nil : id ?? recorded.event?.id
        delivery = OutgoingDelivery(
            id: known ?? newID, type: recorded.event?.type ?? "", message: message)
    }
}
#endif
