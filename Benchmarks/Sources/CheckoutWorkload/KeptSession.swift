#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A checkout session, written by hand, with the property of half of the bodies that the catalog does not
/// list. The generated types keep it, too.
struct KeptSession: Codable, Sendable {
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
    var risk: PlainValue?

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
        case risk
    }
}
