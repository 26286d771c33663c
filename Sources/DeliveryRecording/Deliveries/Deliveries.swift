#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The deliveries of a recording (`schema/deliveries.md`), in order, such as for the arguments of a test:
///
/// ```swift
/// @Test("The deliveries of yesterday are known", arguments: try Deliveries(contentsOf: file))
/// func known(delivery: RecordedDelivery) throws {
///     let event = try CheckoutEvent(delivery.message)
/// }
/// ```
public struct Deliveries: RandomAccessCollection, Hashable, Sendable {
    private let deliveries: [RecordedDelivery]

    /// Reads the deliveries of a file, whole, into memory.
    ///
    /// - Parameter file: The URL of a file with one delivery per line.
    /// - Throws: ``DeliveriesError`` when the file cannot be read, or a line is not a delivery.
    public init(contentsOf file: URL) throws(DeliveriesError) {
        let data: Data
        do {
            data = try Data(contentsOf: file)
        } catch {
            throw .unreadable(path: file.path, reason: "\(error)")
        }
        try self.init([UInt8](data), path: file.path)
    }

    /// Reads deliveries from the bytes of a recording.
    ///
    /// - Parameter bytes: Lines in UTF-8, each ended by a line feed, which the last one may lack.
    /// - Throws: ``DeliveriesError/invalid(path:line:reason:)`` for the first line that is not a delivery.
    public init(_ bytes: [UInt8]) throws(DeliveriesError) {
        try self.init(bytes, path: nil)
    }

    private init(_ bytes: [UInt8], path: String?) throws(DeliveriesError) {
        do {
            deliveries = try DeliveryLines(bytes).deliveries.map(\.delivery)
        } catch {
            throw .invalid(path: path, line: error.line, reason: "\(error.error)")
        }
    }

    /// The position of the first delivery.
    public var startIndex: Int { deliveries.startIndex }

    /// The position after the last delivery.
    public var endIndex: Int { deliveries.endIndex }

    /// The delivery at a position.
    public subscript(position: Int) -> RecordedDelivery { deliveries[position] }
}
