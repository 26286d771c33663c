/// A `switch` over all cases of an event enum.
///
/// One `switch` over more than about 600 cases does not compile: of many cases, each part has a
/// `switch` of its own, whose `default` goes on with the next part.
struct CaseSwitch {
    /// What is switched over.
    let subject: String
    let events: [EventModel]
    /// What stands behind the case of a known event, which has the name `event`.
    let known: (Int, EventModel) -> String
    let unknown: String
    let malformed: String
    /// The expression that goes on with the part that begins at an index.
    let next: (Int) -> String

    static let largestPart = 400

    /// The part that begins at the first event, with the cases that are always there.
    var first: SourceText {
        """
        switch \(subject) {
        \(cases(from: 0))
        case .unknown(let event): \(unknown)
        case .malformed(let event): \(malformed)
        \(rest(after: 0))
        }
        """
    }

    /// The indices at which the other parts begin.
    var otherParts: [Int] {
        Array(stride(from: Self.largestPart, to: events.count, by: Self.largestPart))
    }

    /// The part that begins at one of them.
    func part(from index: Int) -> SourceText {
        """
        switch \(subject) {
        \(cases(from: index))
        \(rest(after: index))
        \(isLast(index) ? "default: preconditionFailure(\"the other parts have all other cases\")" : "")
        }
        """
    }

    private func cases(from index: Int) -> [SourceText] {
        events.enumerated().dropFirst(index).prefix(Self.largestPart).map { index, event in
            "case .\(event.name)(let event): \(known(index, event))"
        }
    }

    private func rest(after index: Int) -> SourceText {
        isLast(index) ? "" : "default: \(next(index + Self.largestPart))"
    }

    private func isLast(_ index: Int) -> Bool { index + Self.largestPart >= events.count }
}
