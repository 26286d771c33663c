/// The form in which a provider writes an identifier or a source.
@_spi(Generated) public enum EventTextForm: String, Hashable, Sendable, Codable {
    /// A string.
    case string
    /// An integer.
    case integer
}
