/// The method that calls a handler's method for an event's type:
///
/// ```
/// public func handle(_ event: CheckoutEvent) async throws {
///     switch event {
///     case .checkoutSessionPaid(let event): try await checkoutSessionPaid(event)
///     …
///     }
/// }
/// ```
///
/// The compiler's time and memory for one asynchronous function grow with the square of the calls
/// in it: 224 of them took 3 GB. Many cases are therefore divided between several functions.
struct DispatchTemplate {
    /// The type of the events.
    let type: String
    let access: String
    /// The names of the cases, each with a call.
    let cases: [(name: SwiftIdentifier, call: String)]
    /// Additional cases.
    var others: [String] = []
    let library: LibraryNames

    /// The number of calls in one function.
    private static let size = 16

    var source: SourceText {
        """
        /// Calls the method for the event's type.
        \(access)func handle(_ event: \(type)) async throws {
            \(everyCase.first)
        }
        \(everyCase.otherParts.map { index in
            """

            private func handle\(index)(_ event: \(type)) async throws {
                \(everyCase.part(from: index))
            }
            """
        })
        \(isSpread ? runs.map(calls) : [])
        """
    }

    private var isSpread: Bool { cases.count > Self.size }

    private var runs: [Range<Int>] {
        stride(from: 0, to: cases.count, by: Self.size).map { start in
            start..<min(start + Self.size, cases.count)
        }
    }

    private var everyCase: CaseSwitch {
        CaseSwitch(
            subject: "event",
            cases: isSpread
                ? runs.map(run) : cases.map { "case .\($0.name.text)(let event): \($0.call)" },
            others: others, size: isSpread ? CaseSwitch.largestPart / Self.size : nil,
            library: library, next: { "try await handle\($0)(event)" })
    }

    /// `case .paid, .unpaid, …: try await call16(event)`
    private func run(_ range: Range<Int>) -> String {
        let names = cases[range].map { ".\($0.name.text)" }.joined(separator: ",\n    ")
        return "case \(names):\n    try await call\(range.lowerBound)(event)"
    }

    private func calls(_ range: Range<Int>) -> SourceText {
        """

        private func call\(range.lowerBound)(_ event: \(type)) async throws {
            switch event {
            \(cases[range].map { "case .\($0.name.text)(let event): \($0.call)" })
            default: \(library.swift("preconditionFailure"))("other methods have all other cases")
            }
        }
        """
    }
}
