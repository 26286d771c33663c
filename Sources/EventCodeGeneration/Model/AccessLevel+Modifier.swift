import EventCatalog

extension AccessLevel {
    /// The modifier followed by a space; empty for the default.
    var modifier: String { self == .internal ? "" : rawValue + " " }

    /// The modifiers of members that only generated code and the runtime use: users of another
    /// module do not see them.
    var hiddenModifiers: String { self == .internal ? "" : "@_spi(Generated) public " }
}
