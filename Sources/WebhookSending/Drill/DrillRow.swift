#if Receiver
/// The result of one drill case.
package struct DrillRow: Sendable, Hashable {
    package enum Result: Sendable, Hashable {
        case status(Int)
        /// There was no response, for the reason that the transport gave.
        case noResponse(reason: String)
        /// The case was not sent.
        case skipped(reason: String)
    }

    package let drill: DrillCase
    package let expected: ExpectedStatus
    package let result: Result

    package init(drill: DrillCase, expected: ExpectedStatus, result: Result) {
        self.drill = drill
        self.expected = expected
        self.result = result
    }

    /// Whether the endpoint failed the case.
    package var isFailure: Bool {
        switch result {
        case .status(let status): !expected.contains(status)
        case .noResponse: true
        case .skipped: false
        }
    }

    /// The columns of the table.
    var cells: [String] {
        let actual =
            switch result {
            case .status(let status): String(status)
            case .noResponse(let reason): "no response: \(reason)"
            case .skipped(let reason): "- (\(reason))"
            }
        return [
            drill.rawValue, "\(expected)", isFailure ? "\(actual)  <- unexpected" : actual,
        ]
    }
}
#endif
