import Foundation

/// The orders of the shop. An application would have them in a database.
package protocol Orders: Sendable {
    /// Marks an order as paid. Does nothing if it is paid already.
    func markPaid(_ order: String, amount: Decimal) async throws

    /// Cancels an order.
    func cancel(_ order: String) async throws
}
