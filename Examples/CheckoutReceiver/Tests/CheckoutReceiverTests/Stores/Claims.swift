import Foundation
import Testing
import WebhookReceiver

/// Requests for the deliveries of one test: tests that share a database have different ones.
struct Claims {
    private let test = UUID().uuidString

    /// A delivery whose identifier is signed.
    func delivery(_ name: String = "delivery") -> ClaimRequest {
        ClaimRequest(id: DeliveryID(rawValue: "\(test)/\(name)"), isSigned: true)
    }

    /// A delivery of the one signed body.
    func delivery(
        _ name: String, ofBodyWith type: String, hasOneType: Bool = true
    ) -> ClaimRequest {
        ClaimRequest(
            id: delivery(name).id, isSigned: true,
            body: SignedBody(
                id: DeliveryID(rawValue: "\(test)/content"), type: type, hasOneType: hasOneType))
    }
}

extension DeliveryStore {
    /// The claim of a delivery that can be claimed.
    func claimed(
        _ request: ClaimRequest, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> DeliveryClaim {
        let result = try await claim(request)
        guard case .claimed(let claim) = result else {
            Issue.record("\(request.id): \(result)", sourceLocation: sourceLocation)
            return DeliveryClaim(request, token: "")
        }
        return claim
    }
}
