extension GeneratedRecord {
    /// Writes the type and the properties that have values, by their Swift names. What the catalog
    /// marks as sensitive is `<redacted>`.
    ///
    /// `print`, string interpolation and failed expectations of tests show this text. It may differ
    /// in other versions of this library.
    public func write<Target: TextOutputStream>(to target: inout Target) {
        target.write(recordFields.shownText(as: "\(Self.self)"))
    }

    /// The properties that have values, for `dump` and debuggers.
    public var customMirror: Mirror {
        Mirror(self, children: recordFields.shownChildren, displayStyle: .struct)
    }
}
