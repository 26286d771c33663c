/// Gives the headings of types on one page the anchors that GitHub and others derive from headings.
struct PageAnchors {
    private var counts: [String: Int] = [:]

    /// The anchor of a heading such as ``Struct `CheckoutSession.Customer` ``: `struct-checkoutsessioncustomer`.
    mutating func anchor(of heading: String) -> String {
        var anchor = ""
        for scalar in heading.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar == "_" || scalar == "-"
            {
                anchor.unicodeScalars.append(scalar)
            } else if scalar == " " {
                anchor += "-"
            }
        }
        let count = counts[anchor, default: 0]
        counts[anchor] = count + 1
        return count == 0 ? anchor : "\(anchor)-\(count)"
    }
}
