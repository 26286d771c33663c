/// Where a body that holds several events has them, and what it says about all of them.
final class BatchLayout: Sendable {
    /// The JSON pointer to the array of events.
    let pointer: [String]
    /// The pointers of the expressions that mean the whole body.
    let shared: [[String]]

    let places: PointerTree
    /// The places on the way to the array: the whole body first, the array last.
    let itemsPlaces: [Int]

    init?(_ pointer: [String]?, _ expressions: [EventExpression]) {
        guard let pointer else { return nil }
        self.pointer = pointer
        shared = expressions.compactMap { expression in
            if case .request(let pointer) = expression { pointer } else { nil }
        }
        let places = PointerTree([pointer] + shared)
        self.places = places
        itemsPlaces = (0...pointer.count).compactMap { places.place(of: pointer.prefix($0)) }
    }

    /// Whether a body is an array, to be taken apart without looking inside it first.
    static func isArray(_ body: [UInt8]) -> Bool {
        let first = body.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        return first == UInt8(ascii: "[")
    }
}
