/// A type that can be created from any JSON string, and is written as the same string.
protocol TextValue: FieldValue, Hashable, Codable {
    init(_ text: String)
    var text: String { get }
}
