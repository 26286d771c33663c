import EventCatalog

extension AccessLevel {
    /// The modifier followed by a space; empty for the default.
    var modifier: String { self == .internal ? "" : rawValue + " " }
}
