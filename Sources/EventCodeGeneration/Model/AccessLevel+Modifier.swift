import EventCatalog

extension AccessLevel {
    /// The modifier with a space behind it; nothing where it is the default.
    var modifier: String { self == .internal ? "" : rawValue + " " }
}
