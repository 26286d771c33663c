/// A type that any JSON string can make, and that writes the same string.
protocol TextRepresentable: JSONCodable {
    init(_ text: String)
    var text: String { get }
}

extension TextRepresentable {
    /// Reads a string.
    public init(json: inout JSONReader) { self.init(json.string()) }

    /// Writes the text as a string.
    public func write(json: inout JSONWriter) { json.string(text) }
}

extension DateTime: TextRepresentable, JSONCodable {}
extension CalendarDate: TextRepresentable, JSONCodable {}
extension URI: TextRepresentable, JSONCodable {}
