extension JSONNumber {
    /// Creates a number from JSON text; `nil` when the text is not a single JSON number.
    public init?(_ text: String) {
        var reader = JSONReader(Array(text.utf8))
        let token = reader.numberToken()
        // White space around the number is not allowed.
        guard reader.failure == nil, token.offset == 0, token.count == reader.count else {
            return nil
        }
        self = reader.text.number(of: token)
    }
}
