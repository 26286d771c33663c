/// A `switch` over many cases.
///
/// One `switch` over more than about 600 cases of an enum does not compile. Many cases are divided
/// into parts with a `switch` each, whose `default` continues with the next part.
struct CaseSwitch {
    /// The subject of the `switch`.
    let subject: String
    /// The cases, such as `case .paid(let event): …`.
    let cases: [String]
    /// Additional cases, in the first part.
    var others: [String] = []
    /// The body of the `default` branch for a value without a case; `nil` if the cases are
    /// exhaustive.
    var otherwise: String?
    /// The number of `cases` in one part, if they are not one case each.
    var size: Int?
    var library = LibraryNames()
    /// The continuation with the part that begins at an index.
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
        if index == 0 { return "" }
        return """
            default: \(library.swift("preconditionFailure"))("the other parts have all other cases")
            """
    }
}
