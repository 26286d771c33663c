import StrictJSON

/// The raw values of an enum that the catalog lists, with a table to find them.
@_spi(Generated) public struct KnownValues: Sendable {
    let keys: JSONKeys

    /// Creates the list.
    ///
    /// - Parameter values: The values in catalog order, without repetition.
    public init(_ values: [String]) {
        keys = JSONKeys(values)
    }

    /// Creates the list from the lines of a text: a single literal compiles in a fraction of the
    /// time of a long array.
    ///
    /// - Parameter text: The values in catalog order, separated by `\n`.
    public init(lines text: String) {
        keys = JSONKeys(lines: text)
    }

    /// The values in catalog order.
    public var strings: [String] { keys.names }
}
