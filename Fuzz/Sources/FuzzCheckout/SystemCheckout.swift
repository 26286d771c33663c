import CheckoutEvents
import Foundation
import Fuzzing
import ReferenceJSON
import WebhookEvents

/// A Checkout body as it would be written by hand for `JSONDecoder`, for comparison.
struct SystemCheckout: Decodable {
    struct Customer: Decodable {
        let id: String?
        let name: String?
        let email: String?
    }

    struct Session: Decodable {
        let id: String
        let amount: Decimal?
        let confirm: Bool?
        let currency: String?
        let customer: Customer?
        let status: String?
    }

    struct Container: Decodable {
        let object: Session
    }

    let type: String
    let data: Container

    /// Checks that the generated decoder reads the same values as `JSONDecoder`, if that reads the body.
    static func check(_ message: WebhookMessage) {
        guard let system = try? JSONDecoder().decode(Self.self, from: Data(message.body)),
            let reference = ReferenceReader.value(of: message.body), !reference.hasRepeatedKeys,
            let event = try? CheckoutEvent(message), let session = event.session
        else { return }
        let expected = system.data.object
        expect(event.type == system.type, "different type")
        expect(session.id == expected.id, "different 'id'")
        expect(session.amount == expected.amount, "different 'amount'")
        expect(session.confirm == expected.confirm, "different 'confirm'")
        expect(session.currency == expected.currency, "different 'currency'")
        expect(session.customer?.email == expected.customer?.email, "different 'email'")
        expect(session.status?.rawValue == expected.status, "different 'status'")
    }
}

extension CheckoutEvent {
    fileprivate var session: CheckoutSession? {
        switch self {
        case .checkoutSessionAuthorized(let event), .checkoutSessionRejected(let event),
            .checkoutSessionPaid(let event), .checkoutSessionUnpaid(let event),
            .checkoutSessionCompleted(let event), .checkoutSessionExpired(let event):
            event.data
        case .unknown, .malformed: nil
        }
    }
}
