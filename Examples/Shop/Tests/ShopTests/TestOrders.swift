import Foundation
import Shop

/// Orders in memory.
final class TestOrders: Orders, @unchecked Sendable {
    struct Outage: Error {}

    private let lock = NSLock()
    private var payments: [String: Decimal] = [:]
    private var broken = false

    var paid: [String: Decimal] { lock.withLock { payments } }

    /// Whether each change fails.
    var isBroken: Bool {
        get { lock.withLock { broken } }
        set { lock.withLock { broken = newValue } }
    }

    func markPaid(_ order: String, amount: Decimal) async throws {
        try change { $0[order] = amount }
    }

    func cancel(_ order: String) async throws {
        try change { $0[order] = nil }
    }

    private func change(_ work: (inout [String: Decimal]) -> Void) throws {
        try lock.withLock {
            if broken { throw Outage() }
            work(&payments)
        }
    }
}
