/// A `switch` over many cases.
///
/// One `switch` over more than about 600 cases of an enum does not compile: of many cases, each part
/// has a `switch` of its own, whose `default` goes on with the next part.
struct CaseSwitch {
    /// What is switched over.
    let subject: String
    /// The cases, such as `case .paid(let event): …`.
    let cases: [String]
    /// Cases that are always there, in the first part.
    var others: [String] = []
    /// What stands behind the `default` of a value that has no case; nothing where the first part
    /// has all values if there is no other part.
    var otherwise: String?
    /// How many of `cases` one part has, where they are not one case each.
    var size: Int?
    /// What goes on with the part that begins at an index.
    let next: (Int) -> String

    static let largestPart = 400

    private var partSize: Int { size ?? Self.largestPart }

    /// The part that begins at the first case.
    var first: SourceText { part(from: 0) }

    /// The indices at which the other parts begin.
    var otherParts: [Int] {
        Array(stride(from: partSize, to: cases.count, by: partSize))
    }

    /// The part that begins at an index.
    func part(from index: Int) -> SourceText {
        """
        switch \(subject) {
        \(cases.dropFirst(index).prefix(partSize).map { SourceText($0) })
        \(index == 0 ? others.map { SourceText($0) } : [])
        \(rest(after: index))
        }
        """
    }

    private func rest(after index: Int) -> SourceText {
        let end = index + partSize
        if end < cases.count { return "default: \(next(end))" }
        if let otherwise { return "default: \(otherwise)" }
        return index == 0
            ? "" : "default: preconditionFailure(\"the other parts have all other cases\")"
    }
}
