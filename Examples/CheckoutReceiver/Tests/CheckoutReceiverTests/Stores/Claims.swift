import Foundation
import Testing
import WebhookReceiver

/// The claim requests of one test. They are unique, since tests share a database.
struct Claims {
    private let test = UUID().uuidString

    /// A delivery with a signed identifier.
    func delivery(_ name: String = "delivery") -> ClaimRequest {
        ClaimRequest(id: DeliveryID(rawValue: "\(test)/\(name)"), isSigned: true)
    }

    /// A delivery of the same signed body.
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
    /// Claims a delivery, which must be available.
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
