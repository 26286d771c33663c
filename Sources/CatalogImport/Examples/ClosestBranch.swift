import StrictJSON

/// Finds the alternative of a union without a tag that describes a value best.
struct ClosestBranch {
    let view: SchemaView

    /// The alternative with the fewest required properties that the value lacks, and then with the most
    /// that it has; `nil` if several are equal, or if none has a property of the value.
    func branch(of branches: [Located], for value: JSONValue) -> Located? {
        if branches.count == 1 { return branches[0] }
        guard let members = value.object?.dictionary else { return nil }
        let fits = branches.map { fit(of: $0, members) }
        guard let best = fits.min(by: Self.isBetter), best.known > 0,
            fits.count(where: { !Self.isBetter(best, $0) }) == 1
        else { return nil }
        return zip(branches, fits).first { !Self.isBetter(best, $0.1) }?.0
    }

    private struct Fit {
        var missing: Int
        var known: Int
    }

    private func fit(of branch: Located, _ members: [String: JSONValue]) -> Fit {
        let parts = view.parts(of: branch)
        let required = Set(parts.flatMap { $0.value["required"]?.array ?? [] }.compactMap(\.string))
        let names = Set(parts.flatMap { $0["properties"]?.members.map(\.key) ?? [] })
        return Fit(
            missing: required.count { members[$0] == nil },
            known: names.count { members[$0] != nil })
    }

    private static func isBetter(_ left: Fit, _ right: Fit) -> Bool {
        (left.missing, -left.known) < (right.missing, -right.known)
    }
}
