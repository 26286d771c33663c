#if Receiver
/// The result of one drill case.
package struct DrillRow: Sendable, Hashable {
    package enum Result: Sendable, Hashable {
        case status(Int)
        /// The answer to a handshake is another one than the provider expects.
        case otherAnswer(status: Int)
        /// There was no response, for the reason that the transport gave.
        case noResponse(reason: String)
        /// The case was not sent.
        case skipped(reason: String)
    }

    /// What was sent.
    package let name: String
    /// The case; `nil` for a handshake.
    package let drill: DrillCase?
    package let expected: ExpectedStatus
    package let result: Result

    package init(drill: DrillCase, expected: ExpectedStatus, result: Result) {
        self.drill = drill
        name = drill.rawValue
        self.expected = expected
        self.result = result
    }

    /// Creates the row of a handshake.
    package init(name: String, expected: ExpectedStatus, result: Result) {
        drill = nil
        self.name = name
        self.expected = expected
        self.result = result
    }

    /// Whether the endpoint failed the case.
    package var isFailure: Bool {
        switch result {
        case .status(let status): !expected.contains(status)
        case .noResponse, .otherAnswer: true
        case .skipped: false
        }
    }

    /// The columns of the table.
    var cells: [String] {
        let actual =
            switch result {
            case .status(let status): String(status)
            case .otherAnswer(let status): "\(status), another answer"
            case .noResponse(let reason): "no response: \(reason)"
            case .skipped(let reason): "- (\(reason))"
            }
        return [
            name, "\(expected)", isFailure ? "\(actual)  <- unexpected" : actual,
        ]
    }
}
#endif
