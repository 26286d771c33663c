@_spi(Reading) import StrictJSON

/// The raw values of an enum that the catalog lists, with a table to find them.
@_spi(Generated) public struct KnownValues: Sendable {
    let keys: JSONKeys

    /// Creates the list of the raw values of cases.
    ///
    /// - Parameter cases: The known cases in catalog order, without repetition.
    public init<Value: GeneratedEnum>(of cases: [Value]) {
        keys = JSONKeys(values: cases.map(\.rawValue))
    }

    /// The values in catalog order.
    public var strings: [String] { keys.names }
}
