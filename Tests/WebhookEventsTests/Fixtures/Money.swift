import WebhookEvents

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A type of a user, who imports only what is public.
struct Money: CustomFieldValue, ExpressibleByIntegerLiteral {
    var amount: Decimal

    init(fieldValue: Decimal) { amount = fieldValue }

    init(integerLiteral value: Int) { amount = Decimal(value) }

    var fieldValue: Decimal { amount }
}
