import Foundation
import TestSupport
import WebhookEvents

/// An order as it would be written by hand, for comparison.
struct PlainOrder: Codable, Equatable {
    var id: String
    var amount: Decimal?
    var count: Int64?
    var total: UInt64?
    var rate: Double?
    var note: String?
    var isPaid: Bool?
    var parts: [Decimal]?
    var rows: [[Int64]]?
    var labels: [String: String]?
    var prices: [String: Decimal]?
    var child: [PlainOrder]?

    init(random: inout SeededGenerator, depth: Int = 0) {
        func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &random) ? value : nil }
        id = Self.text(&random)
        amount = maybe(Self.decimal(&random))
        let shift = Int.random(in: 0...63, using: &random)
        count = maybe(Int64.random(in: .min ... .max, using: &random) >> shift)
        total = maybe(UInt64.random(in: 0 ... .max, using: &random) >> shift)
        rate = maybe(Self.double(&random))
        note = maybe(Self.text(&random))
        isPaid = maybe(Bool.random(using: &random))
        let count = Int.random(in: 0...3, using: &random)
        parts = maybe((0..<count).map { _ in Self.decimal(&random) })
        rows = maybe([[], [0, -1], [Int64.random(in: .min ... .max, using: &random)]])
        labels = maybe([Self.text(&random): Self.text(&random), "a_b": "c", "aB": "d"])
        prices = maybe([Self.text(&random): Self.decimal(&random)])
        if depth < 3 {
            child = maybe([PlainOrder(random: &random, depth: depth + 1)])
        }
    }

    private static func text(_ random: inout SeededGenerator) -> String {
        let pieces = ["a", "é", "e\u{301}", "\"", "\\", "/", "\n", "😀", "\u{0}", "1e400", " ", "_"]
        return (0..<Int.random(in: 0...5, using: &random))
            .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static func decimal(_ random: inout SeededGenerator) -> Decimal {
        var value = Decimal(UInt64.random(in: 0 ... .max, using: &random))
        if Bool.random(using: &random) {
            value *= Decimal(UInt64.random(in: 0...9_999_999, using: &random))
        }
        return Decimal(
            sign: Bool.random(using: &random) ? .minus : .plus,
            exponent: Int.random(in: -100...100, using: &random), significand: value)
    }

    private static func double(_ random: inout SeededGenerator) -> Double {
        let value = Double(bitPattern: random.next())
        return value.isFinite ? value : 0
    }
}
