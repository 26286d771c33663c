extension String {
    /// The usual name of a Swift property for a key: `createdAt` for `created_at`, `customerID` for
    /// `customer_id`, and any other key as it is.
    package var usualSwiftName: String {
        let words = split(separator: "_", omittingEmptySubsequences: false)
        guard words.count > 1, words.allSatisfy({ !$0.isEmpty }) else { return self }
        return words.dropFirst().reduce(String(words[0])) { $0 + $1.inSwiftName }
    }
}

extension Substring {
    /// The word as a later word of a name.
    fileprivate var inSwiftName: String {
        switch self {
        case "api", "html", "id", "ip", "uri", "url": uppercased()
        case "ids", "urls": dropLast().uppercased() + "s"
        default: prefix(1).uppercased() + dropFirst()
        }
    }
}
