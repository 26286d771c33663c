/// What an import prints about what it could not carry over: what, how often, and where.
package enum ImportReport {
    private static let shown = 8

    /// The lines: a reason with its count, then places, each with its file and JSON pointer.
    package static func lines(_ remarks: [ImportRemark]) -> [String] {
        var order: [ImportRemark.Reason] = []
        var places: [ImportRemark.Reason: [DocumentLocation]] = [:]
        for remark in remarks {
            if places[remark.reason] == nil { order.append(remark.reason) }
            places[remark.reason, default: []].append(remark.place)
        }
        return order.flatMap { reason in
            let places = places[reason] ?? []
            let count = places.count > 1 ? " (\(places.count) times)" : ""
            let rest = places.count - Self.shown
            return ["warning: \(reason.message)\(count)"]
                + places.prefix(Self.shown).map { "  at \($0)" }
                + (rest > 0 ? ["  and at \(rest) more places"] : [])
        }
    }
}
