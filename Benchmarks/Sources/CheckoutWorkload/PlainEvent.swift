#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A Checkout event as it would be written by hand for `JSONDecoder`, with stored properties and a
/// synthesized conformance. Times are strings, which are the fastest to decode.
struct PlainEvent: Codable, Sendable {
    var id: String
    var type: String
    var createdAt: String
    var data: Content

    struct Content: Codable, Sendable {
        var object: PlainSession
    }

    enum CodingKeys: String, CodingKey {
        case id
        case type
        case createdAt = "created_at"
        case data
    }
}

/// A checkout session, written by hand.
struct PlainSession: Codable, Sendable {
    var id: String
    var object: String?
    var referenceID: String?
    var description: String?
    var amount: Decimal?
    var currency: String?
    var confirm: Bool?
    var customer: PlainCustomer?
    var metadata: [String: PlainValue]?
    var locale: String?
    var status: String?
    var paymentStatus: String?
    var amountCapturable: Decimal?
    var amountReceived: Decimal?
    var createdAt: String?
    var updatedAt: String?

    enum CodingKeys: String, CodingKey {
        case id
        case object
        case referenceID = "reference_id"
        case description
        case amount
        case currency
        case confirm
        case customer
        case metadata
        case locale
        case status
        case paymentStatus = "payment_status"
        case amountCapturable = "amount_capturable"
        case amountReceived = "amount_received"
        case createdAt = "created_at"
        case updatedAt = "updated_at"
    }
}

/// A customer, written by hand.
struct PlainCustomer: Codable, Sendable {
    var id: String?
    var name: String?
    var email: String?
}
