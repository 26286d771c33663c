package import StrictJSON

/// The lines of a recording: the bytes of a file -> deliveries with the numbers of their lines.
package struct DeliveryLines: Sendable {
    /// The deliveries in order; blank lines are skipped.
    package private(set) var deliveries: [(line: Int, delivery: RecordedDelivery)] = []

    /// A line that cannot be read.
    package struct Failure: Error, Hashable, Sendable {
        /// The number of the line, counted from 1.
        package let line: Int
        package let error: DeliveryLineError

        package init(line: Int, error: DeliveryLineError) {
            self.line = line
            self.error = error
        }
    }

    /// - Parameter bytes: Lines, each ended by a line feed, which the last one may lack.
    package init(
        _ bytes: [UInt8], limits: JSONLimits = RecordedDelivery.lineLimits
    ) throws(Failure) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isBlank) {
            do {
                let delivery = try RecordedDelivery(line: Array(line), limits: limits)
                deliveries.append((index + 1, delivery))
            } catch {
                throw Failure(line: index + 1, error: error)
            }
        }
    }
}

extension UInt8 {
    /// Whether this is white space of JSON (RFC 8259, section 2).
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}
