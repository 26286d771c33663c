import StrictJSON

/// The printed report of an import: its remarks, with counts and locations.
package enum ImportReport {
    private static let shown = 8

    /// The lines: a reason with its count, then its locations, each with file and JSON pointer.
    package static func lines(_ remarks: [ImportRemark]) -> [String] {
        var order: [ImportRemark.Reason] = []
        var locations: [ImportRemark.Reason: [DocumentLocation]] = [:]
        for remark in remarks {
            if locations[remark.reason] == nil { order.append(remark.reason) }
            locations[remark.reason, default: []].append(remark.location)
        }
        return order.flatMap { reason in
            let locations = locations[reason] ?? []
            let count = locations.count > 1 ? " (\(locations.count) times)" : ""
            let rest = locations.count - Self.shown
            return ["warning: \(reason.message)\(count)"]
                + locations.prefix(Self.shown).map { "  at \($0)" }
                + (rest > 0 ? ["  and at \(rest) more locations"] : [])
        }
    }
}
