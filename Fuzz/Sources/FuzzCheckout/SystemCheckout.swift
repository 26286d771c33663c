import CheckoutEvents
import Foundation
import Fuzzing
import ReferenceJSON
import WebhookEvents

/// A Checkout body as it is written by hand for `JSONDecoder`, to compare with.
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

    /// Where `JSONDecoder` reads a body, the generated decoder must read the same.
    static func check(_ message: WebhookMessage) {
        guard let system = try? JSONDecoder().decode(Self.self, from: Data(message.body)),
            let reference = ReferenceReader.value(of: message.body), !reference.hasRepeatedKeys,
            let event = try? CheckoutEvent(message), let session = event.session
        else { return }
        let expected = system.data.object
        expect(event.type == system.type, "another type")
        expect(session.id == expected.id, "another 'id'")
        expect(session.amount == expected.amount, "another 'amount'")
        expect(session.confirm == expected.confirm, "another 'confirm'")
        expect(session.currency == expected.currency, "another 'currency'")
        expect(session.customer?.email == expected.customer?.email, "another 'email'")
        expect(session.status?.rawValue == expected.status, "another 'status'")
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
